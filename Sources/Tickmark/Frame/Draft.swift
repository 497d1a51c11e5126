import Claims
import Intake
import Prose

/// An article read and split, ready to be recorded.
struct Draft {
  let slug: String
  let content: ArticleContent
  /// The file's bytes, exactly.
  let bytes: [UInt8]
  let analysis: Analysis
  let sentences: Int
  let paragraphs: Int
  /// What a person should know of its form.
  let notes: [String]

  init(_ article: ArticleFile, dateline: CivilDate?, slug: String?) {
    let intake = article.intake
    let day = dateline ?? intake.dateline
    let reading = Reader().read(
      intake.text,
      in: ReadingContext(dateline: day, blocks: intake.layout.checkedRanges))
    bytes = article.bytes
    let title = intake.title.isEmpty ? article.stem ?? "untitled" : intake.title
    content = ArticleContent(
      title: title, text: intake.text, layout: intake.layout, dateline: day,
      address: intake.address, originalSHA256: intake.sha256,
      fileName: article.path == "-" ? nil : FileSystem.name(of: article.path),
      decoder: intake.decoder, model: reading.model, contentWords: contentWords(in: reading))
    analysis = Claims.analysis(of: reading, layout: intake.layout)
    sentences = reading.sentences.count
    paragraphs = intake.paragraphs
    self.slug = slug ?? Slug.make(from: article.stem ?? "") ?? Slug.make(from: title) ?? "article"
    notes = Draft.notes(on: intake, hasDay: day != nil)
  }

  private static func notes(on intake: Intake, hasDay: Bool) -> [String] {
    let dates = intake.findings.filter { $0.code == "no-date-line" && !hasDay }
      .map { "\($0.message): \($0.remedy)" }
    let broken = intake.layout.links.filter { $0.problem != nil }
    guard !broken.isEmpty else { return dates }
    let words = broken.prefix(6).map { "\"\(intake.text[$0.range])\"" }.joined(separator: ", ")
    let rest = broken.count > 6 ? " and \(broken.count - 6) more" : ""
    return dates + ["\(counted(broken.count, "link")) without a usable target: \(words)\(rest)"]
  }
}

extension Intake {
  /// How many paragraphs its body has.
  fileprivate var paragraphs: Int {
    let body = layout.parts.filter { [.body, .listItem, .pullQuote].contains($0.kind) }
    return body.map { text[$0.range].split(separator: "\n\n").count }.reduce(0, +)
  }
}
