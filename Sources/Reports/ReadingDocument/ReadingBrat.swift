import Claims
import Prose

/// Writes the attributions of a document as brat stand-off, in the profile that the PolNeAR corpus
/// uses: text-bound Source, Cue and Content, and an event that ties them. Offsets are code points.
struct ReadingBrat {
  private let article: ArticleText
  private let attributions: [Attribution]
  private let offsets: CodePointOffsets

  init(document: ReadingDocument) {
    article = document.reading.text
    attributions = document.analysis.attributions
    offsets = CodePointOffsets(document.reading.text)
  }

  func text() -> String {
    var lines = Lines()
    for attribution in attributions { append(attribution, to: &lines) }
    return lines.text
  }

  private struct Lines {
    var text = ""
    var spans = 0
    var events = 0
  }

  private func append(_ attribution: Attribution, to lines: inout Lines) {
    let trigger = attribution.cue.isEmpty ? attribution.source : attribution.cue
    guard !trigger.isEmpty, !attribution.content.isEmpty else { return }
    var roles = ""
    for (role, ranges) in [
      ("Content", attribution.content), ("Cue", attribution.cue), ("Source", attribution.source),
    ] where !ranges.isEmpty {
      roles += " \(role):\(append(role, ranges, to: &lines))"
    }
    let kind = attribution.source.isEmpty ? "Attribution-no-source" : "Attribution"
    let event = append(kind, trigger, to: &lines)
    lines.events += 1
    lines.text += "E\(lines.events)\t\(kind):\(event)\(roles)\n"
  }

  /// The id of the new text-bound annotation.
  private func append(_ kind: String, _ ranges: [TextRange], to lines: inout Lines) -> String {
    lines.spans += 1
    let pieces = ranges.sorted().flatMap(piecesWithoutLineBreaks)
    let places = pieces.map {
      "\(offsets.codePoint(at: $0.start)) \(offsets.codePoint(at: $0.end))"
    }.joined(separator: ";")
    let words = pieces.map { article[$0] }.joined(separator: " ")
    lines.text += "T\(lines.spans)\t\(kind) \(places)\t\(words)\n"
    return "T\(lines.spans)"
  }

  /// brat ends an annotation's text at a line break, so a range over several lines is several pieces.
  private func piecesWithoutLineBreaks(_ range: TextRange) -> [TextRange] {
    article.bytes[range.start..<range.end]
      .split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { TextRange($0.startIndex, $0.endIndex) }
  }
}
