public import Prose

/// One exact text of an article.
public struct Revision: Hashable, Sendable {
  /// From 1.
  public var number: Int
  public var text: ArticleText
  public var layout: ArticleLayout
  public var title: String
  /// The day of the date line.
  public var dateline: CivilDate?
  /// The address the article was taken from, as the text gives it.
  public var address: String?
  /// The SHA-256 of the file's bytes before decoding, in hexadecimal.
  public var originalSHA256: String
  /// The name of the file it was read from, as given.
  public var fileName: String?
  /// What turned the bytes into text: `text@1`, `markdown@1`.
  public var decoder: String
  /// The reader's model.
  public var model: String
  /// Every content word of the checked parts, in text order: what coverage counts.
  public var contentWords: [TextRange]
  public var stamp: Stamp

  public init(
    number: Int, text: ArticleText, layout: ArticleLayout, title: String,
    dateline: CivilDate? = nil, address: String? = nil, originalSHA256: String,
    fileName: String? = nil, decoder: String, model: String, contentWords: [TextRange] = [],
    stamp: Stamp
  ) {
    self.number = number
    self.text = text
    self.layout = layout
    self.title = title
    self.dateline = dateline
    self.address = address
    self.originalSHA256 = originalSHA256
    self.fileName = fileName
    self.decoder = decoder
    self.model = model
    self.contentWords = contentWords
    self.stamp = stamp
  }
}
