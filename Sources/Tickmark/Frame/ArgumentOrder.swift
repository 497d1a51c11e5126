/// Lets the common options stand before the command: `tickmark -C desk list`.
enum ArgumentOrder {
  private static let valued: Set<String> = [
    "-a", "--article", "-C", "--by", "--fields", "--color", "--at",
  ]

  /// The commands whose name is two words.
  private static let groups: Set<String> = ["claim", "config", "person"]

  /// The same arguments with the command's name first.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "-" {
      if ["-h", "--help", "--version"].contains(arguments[index]) { return arguments }
      index += valued.contains(arguments[index]) ? 2 : 1
    }
    guard index > 0, index < arguments.count, arguments[index] != "help" else { return arguments }
    let isGroup = groups.contains(arguments[index]) && index + 1 < arguments.count
    let end = index + (isGroup ? 2 : 1)
    return Array(arguments[index..<end] + arguments[..<index] + arguments[end...])
  }
}
