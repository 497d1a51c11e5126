/// Lets the common options stand before the command: `tickmark -C desk list`.
enum ArgumentOrder {
  private static let valued: Set<String> = [
    "-a", "--article", "-C", "--by", "--fields", "--color", "--at",
  ]

  private static let flags: Set<String> = [
    "--json", "--jsonl", "--plain", "-q", "--quiet", "-n", "--dry-run", "--no-input",
  ]

  /// How many words a common option takes; nil for any other.
  private static func length(of option: String) -> Int? {
    if valued.contains(option) { return 2 }
    let name = String(option.prefix { $0 != "=" })
    return flags.contains(option) || (valued.contains(name) && name != option) ? 1 : nil
  }

  /// The commands whose name is two words.
  private static let groups: Set<String> = ["claim", "config", "person"]

  /// The same arguments with the command's name first.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "-" {
      guard let length = length(of: arguments[index]) else { return arguments }
      index += length
    }
    guard index > 0, index < arguments.count, arguments[index] != "help" else { return arguments }
    let isGroup = groups.contains(arguments[index]) && index + 1 < arguments.count
    let end = index + (isGroup ? 2 : 1)
    return Array(arguments[index..<end] + arguments[..<index] + arguments[end...])
  }
}
