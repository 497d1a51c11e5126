public import Prose

/// What an import or a new draft brings: one exact text and what stands where in it.
public struct ArticleContent: Hashable, Sendable {
  public var title: String
  public var text: ArticleText
  public var layout: ArticleLayout
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
  /// Every content word of the checked parts, in text order.
  public var contentWords: [TextRange]

  public init(
    title: String, text: ArticleText, layout: ArticleLayout, dateline: CivilDate? = nil,
    address: String? = nil, originalSHA256: String, fileName: String? = nil, decoder: String,
    model: String, contentWords: [TextRange] = []
  ) {
    self.title = title
    self.text = text
    self.layout = layout
    self.dateline = dateline
    self.address = address
    self.originalSHA256 = originalSHA256
    self.fileName = fileName
    self.decoder = decoder
    self.model = model
    self.contentWords = contentWords
  }

  func write(to writer: inout FieldWriter) {
    writer.open("decoder", decoder)
    writer.open("dateline", dateline)
    writer.open("model", model)
    writer.seal("title", title)
    writer.seal("text", text)
    writer.seal("layout", layout)
    writer.seal("content-words", contentWords)
    writer.seal("original", originalSHA256)
    writer.seal("file", fileName)
    writer.seal("address", address)
  }

  init(from reader: FieldReader) throws {
    title = try reader.sealed("title")
    text = try reader.sealed("text")
    layout = try reader.sealed("layout")
    dateline = try reader.openIfPresent("dateline")
    address = try reader.sealedIfPresent("address")
    originalSHA256 = try reader.sealed("original")
    fileName = try reader.sealedIfPresent("file")
    decoder = try reader.open("decoder")
    model = try reader.open("model")
    contentWords = try reader.sealedList("content-words")
  }

  /// The revision of this content, behind the dossier's latest.
  func append(to dossier: inout Dossier, stamp: Stamp) {
    dossier.revisions.append(
      Revision(
        number: dossier.revisions.count + 1, text: text, layout: layout, title: title,
        dateline: dateline, address: address, originalSHA256: originalSHA256, fileName: fileName,
        decoder: decoder, model: model, contentWords: contentWords, stamp: stamp))
  }
}
