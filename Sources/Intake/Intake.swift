public import Claims
public import Prose

/// One article as it was handed in: the bytes, the text people see, and what stands where in it.
public struct Intake: Sendable {
  /// The file's bytes, exactly.
  public var bytes: [UInt8]
  /// The SHA-256 of the bytes, in lower-case hexadecimal.
  public var sha256: String
  /// The text a reader of the article sees: without markup, line breaks as LF.
  public var text: ArticleText
  public var layout: ArticleLayout
  /// Where each character of the text came from.
  public var sourceMap: SourceMap
  /// Empty where the article has none.
  public var title: String
  public var dateline: CivilDate?
  public var byline: String?
  /// The address the article was taken from, as it gives it.
  public var address: String?
  /// What turned the bytes into text: `text@1`, `markdown@1`.
  public var decoder: String
  /// What a person should know of the form: no date line, a link that leads nowhere.
  public var findings: [Finding]
}

extension Intake {
  /// The largest file that is read, in bytes: a book; beyond it a wrong file is likelier.
  public static let fileLimit = 64 << 20
  /// The longest line that is read, in bytes.
  public static let lineLimit = 1 << 20

  /// Reads an article from a file's bytes.
  ///
  /// - Throws: ``IntakeFault`` where the bytes are too many, empty, or not text.
  public init(of bytes: [UInt8], as format: IntakeFormat) throws {
    let lines = try Line.lines(of: bytes)
    var document =
      switch format {
      case .text: PlainText.document(of: lines, in: bytes)
      case .markdown: MarkdownReader.document(of: lines, in: bytes)
      }
    document.splitHeadLines()
    let text = try ArticleText(validating: document.text.bytes)
    guard !text.bytes.allSatisfy(\.isSpace) else { throw IntakeFault.empty }
    var finder = PartFinder(document: document, text: text)
    finder.find()
    self.bytes = bytes
    sha256 = try ArticleText(validating: bytes).sha256
    self.text = text
    layout = finder.layout
    sourceMap = SourceMap(runs: document.text.runs)
    title = finder.title
    dateline = finder.date
    byline = finder.byline
    address = finder.address
    decoder = format.decoder
    findings = finder.findings
  }

  /// The texts of all parts of one kind, in text order.
  public func texts(of kind: PartKind) -> [String] {
    layout.parts.filter { $0.kind == kind }.map { text[$0.range] }
  }
}
