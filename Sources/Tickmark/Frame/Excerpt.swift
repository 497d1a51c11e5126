import Claims
import Prose

/// A line of an article with carets under what is meant.
struct Excerpt {
  /// What stands in the margin: a line or claim number.
  var label: String
  var text: String
  /// Half-open offsets into the text, in characters.
  var marks: [Range<Int>]

  /// The first line of the words meant, with as much around as the width allows.
  func lines(width: Int) -> [String] {
    let margin = "  \(label) | "
    let room = max(20, width - margin.displayWidth)
    let characters = Array(text)
    let window = self.window(of: characters.count, room: room)
    let shown = characters[window].map { $0.isNewline ? " " : $0 }
    let carets = window.map { index in
      let mark = marks.contains { $0.contains(index) } ? "^" : " "
      return String(repeating: mark, count: characters[index].displayWidth)
    }.joined()
    let blank = String(repeating: " ", count: margin.displayWidth - 2) + "| "
    let caretLine = (blank + carets).trimmedEnd
    return [margin + Visible.text(String(shown)), caretLine]
  }

  private func window(of count: Int, room: Int) -> Range<Int> {
    guard count > room else { return 0..<count }
    let first = marks.first?.lowerBound ?? 0
    let start = max(0, min(first - room / 4, count - room))
    return start..<min(count, start + room)
  }
}

extension String {
  var trimmedEnd: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}

extension Excerpt {
  /// The line of a file at a place, with a caret under its column; the column counts code points.
  init?(ofLine line: Int, column: Int, in bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, maxSplits: line, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    let scalars = String(decoding: lines[line - 1].prefix(10_000), as: UTF8.self).unicodeScalars
    let before = String(String.UnicodeScalarView(scalars.prefix(column - 1)))
    self.init(
      label: String(line), text: String(scalars), marks: [before.count..<(before.count + 1)])
  }

  /// A claim in its own paragraph.
  init?(of claim: Claim, in text: ArticleText) {
    guard let first = claim.ranges.min() else { return nil }
    let start = text.bytes[..<first.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = text.bytes[first.end...].firstIndex(of: 0x0A) ?? text.bytes.count
    let marks = claim.ranges.compactMap { $0.intersection(TextRange(start, end)) }.map { range in
      let low = text[TextRange(start, range.start)].count
      return low..<(low + text[range].count)
    }
    self.init(
      label: "\(claim.number)", text: text[TextRange(start, end)], marks: marks)
  }
}
