/// Lets the common options stand before the command: `tickmark -C desk list`.
enum ArgumentOrder {
  private static let valued: Set<String> = [
    "-a", "--article", "-C", "--by", "--fields", "--color", "--at",
  ]

  /// The same arguments with the command's name first.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "-" {
      if ["-h", "--help", "--version"].contains(arguments[index]) { return arguments }
      index += valued.contains(arguments[index]) ? 2 : 1
    }
    guard index > 0, index < arguments.count, arguments[index] != "help" else { return arguments }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
  }
}
