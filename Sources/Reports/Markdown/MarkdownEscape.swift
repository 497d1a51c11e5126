/// Words of the record as Markdown that shows them and does nothing else (CommonMark 2.4: a backslash
/// makes any ASCII punctuation plain).
struct MarkdownEscape {
  /// For running text and table cells: one line.
  static func inline(_ text: String) -> String {
    var escaped = ""
    var isAtStart = true
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t":
        escaped.append(" ")
        continue
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "@": escaped += "&#64;"
      case _ where isMark(scalar) || (isAtStart && startsBlock(scalar)):
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case ".", ")":
        if isNumberOnly(escaped) { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
      isAtStart = isAtStart && scalar == " "
    }
    return escaped
  }

  /// A code span whose fence is longer than any run of backticks inside.
  static func code(_ text: String) -> String {
    let text = visible(text).split(whereSeparator: \.isNewline).joined(separator: " ")
    let runs = text.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return text.isEmpty ? "" : fence + pad + text + pad + fence
  }

  /// A link to an address that may be followed; any other address is shown as text.
  static func link(_ label: String, to address: String) -> String {
    guard let safe = SafeAddress(address) else { return "\(inline(label)) (\(inline(address)))" }
    return "[\(inline(label))](<\(safe.text)>)"
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { marks.contains(scalar) }
  private static func startsBlock(_ scalar: Unicode.Scalar) -> Bool { blockStarts.contains(scalar) }
  private static let marks: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "~", "|", "$"]
  private static let blockStarts: Set<Unicode.Scalar> = ["#", "+", "-", "=", ":"]

  /// `12` at the start of a line would make `12.` a list.
  private static func isNumberOnly(_ text: String) -> Bool {
    let digits = text.drop { $0 == " " }
    return !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
  }
}
