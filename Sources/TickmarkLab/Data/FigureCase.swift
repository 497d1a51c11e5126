import Claims
import FoundationEssentials
import Prose

/// A text of Recognizers-Text with the times or quantities in it and what they amount to.
struct FigureCase: Sendable {
  struct Figure: Sendable {
    var range: TextRange
    /// As the data gives it: `values` of a time; `value` and `isoCurrency` of a quantity.
    var resolution: JSON
  }

  var text: ArticleText
  /// The moment the text speaks from, ISO 8601.
  var now: String
  var figures: [Figure]

  static func all(at path: String) throws -> [FigureCase] {
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return try (JSON(parsing: bytes).array ?? []).map(FigureCase.init)
  }

  /// The moment that the data's cases speak from where they do not say.
  private static let usualMoment = "2016-11-07T00:00:00"

  private init(_ row: JSON) throws {
    let text = try ArticleText(row["Input"]?.string ?? "")
    let starts = CodePointStarts(of: text)
    self.text = text
    now = String(
      (row["Context"]?["ReferenceDateTime"]?.string ?? FigureCase.usualMoment).prefix(19))
    figures = (row["Results"]?.array ?? []).compactMap { result in
      guard let start = result["Start"]?.integer, let last = result["End"]?.integer,
        let range = starts.range(start, last + 1), let resolution = result["Resolution"]
      else { return nil }
      return Figure(range: range, resolution: resolution)
    }
  }

  var context: ReadingContext {
    ReadingContext(dateline: CivilDate(iso: String(now.prefix(10))), now: now)
  }
}
