import Claims
import Prose

/// A line of an article with carets under what is meant.
struct Excerpt {
  /// What stands in the margin: a line or claim number.
  var label: String
  var text: String
  /// Half-open offsets into the text, in characters.
  var marks: [Range<Int>]

  /// More lines than this are cut.
  private static let lineLimit = 4

  /// The words meant, with as much before them as the width allows, over as many lines as they take.
  func lines(width: Int) -> [String] {
    let margin = "  \(label) | "
    let blank = String(repeating: " ", count: margin.displayWidth - 2) + "| "
    let room = max(20, width - margin.displayWidth)
    let characters = Array(text)
    return windows(of: characters, room: room).enumerated().flatMap { index, window in
      let shown = String(characters[window].map { $0.isNewline ? " " : $0 })
      let carets = carets(under: window, of: characters)
      let line = (index == 0 ? margin : blank) + Visible.text(shown).trimmedEnd
      return carets.isEmpty ? [line] : [line, blank + carets]
    }
  }

  private func carets(under window: Range<Int>, of characters: [Character]) -> String {
    window.map { index in
      let mark = marks.contains { $0.contains(index) } ? "^" : " "
      let width = Visible.text(String(characters[index])).displayWidth
      return String(repeating: mark, count: width)
    }.joined().trimmedEnd
  }

  /// Stretches of at most `room` characters, from a little before the first mark to the last. They are cut
  /// between words, where a word is not longer than half of one.
  private func windows(of characters: [Character], room: Int) -> [Range<Int>] {
    let count = characters.count
    guard count > room else { return [0..<count] }
    let first = marks.first?.lowerBound ?? 0
    let last = min(count, marks.map(\.upperBound).max() ?? 0)
    var start = max(0, min(first - room / 4, count - room))
    if start > 0, let gap = characters[(start - 1)..<first].firstIndex(where: \.isWhitespace) {
      start = gap + 1
    }
    var windows: [Range<Int>] = []
    repeat {
      var end = min(count, start + room)
      if end < count,
        let gap = characters[(start + room / 2)..<end].lastIndex(where: \.isWhitespace)
      {
        end = gap + 1
      }
      windows.append(start..<end)
      start = end
    } while start < last && windows.count < Excerpt.lineLimit
    return windows
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
