public import Claims
public import Prose

/// What the reader and the splitter say about one text, ready to be handed out as `tickmark/reading@1`
/// and its sister formats.
public struct ReadingDocument: Sendable {
  /// The caller's name for the text, given back as it came.
  public var id: JSON?
  public var reading: Reading
  public var analysis: Analysis
  public var layout: ArticleLayout

  public init(
    id: JSON? = nil, reading: Reading, analysis: Analysis, layout: ArticleLayout = ArticleLayout()
  ) {
    self.id = id
    self.reading = reading
    self.analysis = analysis
    self.layout = layout
  }

  /// The forms a reading is handed out in.
  public enum Format: String, CaseIterable, Sendable {
    /// One JSON object on one line. `jsonl` is the same under the name that pipelines know.
    case json, jsonl
    /// Universal Dependencies' CoNLL-U.
    case conllu
    /// Stand-off annotation of the attributions, in code points.
    case brat
    /// For people.
    case text

    public var isJSON: Bool { self == .json || self == .jsonl }
  }

  /// The whole rendering, with the line break that ends it.
  public func bytes(as format: Format, withTokens: Bool = false) -> [UInt8] {
    switch format {
    case .json, .jsonl: ReadingJSON(document: self, withTokens: withTokens).line()
    case .conllu: ReadingCoNLLU(document: self).bytes()
    case .brat: Array(ReadingBrat(document: self).text().utf8)
    case .text: Array(ReadingSummary(document: self).text().utf8)
    }
  }

  /// The id as plain text; nil where there is none.
  var name: String? {
    guard let id else { return nil }
    return id.string ?? String(decoding: JSONText.bytes(of: id), as: UTF8.self)
  }
}
