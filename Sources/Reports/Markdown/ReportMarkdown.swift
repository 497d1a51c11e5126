import Claims
import Prose

/// The report as Markdown (CommonMark with tables), for a terminal, a repository or a mail.
struct ReportMarkdown {
  let report: AuditReport
  let names: ReportNames
  private(set) var lines: [String] = []

  static func bytes(of report: AuditReport) -> [UInt8] {
    var document = ReportMarkdown(report: report, names: ReportNames(report))
    document.writeAll()
    return Array((document.lines.joined(separator: "\n") + "\n").utf8)
  }

  private mutating func writeAll() {
    writeBanner()
    writeIdentity()
    writeSummary()
    writeClaims()
    writeSaidButNotSo()
    writeNotChecked()
    writeFlags()
    writeFindings()
    writeSources()
    writeRecord()
    writeSignOffs()
    writeVerification()
  }

  mutating func line(_ text: String) { lines.append(text) }

  mutating func heading(_ text: String, level: Int = 2) {
    if lines.last != "" { lines.append("") }
    lines += [String(repeating: "#", count: level) + " " + text, ""]
  }

  mutating func item(_ text: String, depth: Int = 0) {
    lines.append(String(repeating: "  ", count: depth) + "- " + text)
  }

  /// A table; the cells are Markdown already.
  mutating func table(_ header: [String], _ rows: [[String]]) {
    lines.append("| " + header.joined(separator: " | ") + " |")
    lines.append("|" + String(repeating: " --- |", count: header.count))
    for row in rows { lines.append("| " + row.joined(separator: " | ") + " |") }
  }

  func text(_ words: String) -> String { MarkdownEscape.inline(words) }
  func shown(_ words: Disclosed<String>) -> String { text(words.shown) }
  func code(_ words: String) -> String { MarkdownEscape.code(words) }

  /// `12, 14`, or what stands for nothing.
  func listed(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "none" : numbers.map(String.init).joined(separator: ", ")
  }
}
