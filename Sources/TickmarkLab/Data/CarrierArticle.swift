import Claims
import Prose

/// A real article that faults are planted into: a headline, then paragraphs.
struct CarrierArticle: Sendable {
  private var headline: String
  private var paragraphs: [String]
  /// What was put into it, and where it stands among the paragraphs.
  private var passage: (text: String, index: Int)?
  private var caption: String?
  private let dateline = CivilDate(iso: "2016-10-05")

  /// The first paragraph is the headline. Nil where there are too few to plant anything between.
  init?(_ text: ArticleText) {
    let parts = text.string.split(separator: "\n").map(String.init).filter {
      $0.contains { $0.isLetter }
    }
    guard parts.count > 4 else { return nil }
    headline = parts[0]
    paragraphs = Array(parts[1...])
  }

  var wordCount: Int {
    paragraphs.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
  }

  /// The article with a passage after its third paragraph.
  func with(_ passage: String, headline: String?, caption: String?) -> CarrierArticle {
    var article = self
    article.passage = (passage, 3)
    article.headline = headline ?? self.headline
    article.caption = caption
    return article
  }

  func findings(_ reader: Reader) throws -> [Finding] { try read(reader).findings }

  /// The findings that point into the passage, or into the caption that was put in with it.
  func findingsAboutPassage(_ reader: Reader) throws -> [Finding] {
    let (findings, places) = try read(reader)
    return findings.filter { finding in
      finding.ranges.contains { range in places.contains { $0.overlaps(range) } }
    }
  }

  private func read(_ reader: Reader) throws -> (findings: [Finding], places: [TextRange]) {
    var layout = ArticleLayout()
    var string = ""
    var places: [TextRange] = []
    for (kind, text, isPlanted) in blocks {
      let start = string.utf8.count
      string += text
      layout.parts.append(.init(kind: kind, range: TextRange(start, string.utf8.count)))
      if isPlanted { places.append(TextRange(start, string.utf8.count)) }
      string += "\n\n"
    }
    let context = ReadingContext(
      dateline: dateline, title: headline, blocks: layout.parts.map(\.range))
    let reading = reader.read(try ArticleText(string), in: context)
    return (analysis(of: reading, layout: layout).findings, places)
  }

  private var blocks: [(kind: PartKind, text: String, isPlanted: Bool)] {
    var blocks = paragraphs.map { (PartKind.body, $0, false) }
    if let passage {
      blocks.insert((.body, passage.text, true), at: min(passage.index, blocks.count))
    }
    if let caption { blocks.append((.caption, caption, true)) }
    return [(.headline, headline, false)] + blocks
  }
}
