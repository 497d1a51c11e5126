/// What is known about a text besides its words.
public struct ReadingContext: Hashable, Sendable {
  /// The day of the date line; relative dates are resolved against it.
  public var dateline: CivilDate?
  /// The moment of writing, `YYYY-MM-DDTHH:MM:SS`, where it is known; else midnight of the date line.
  public var now: String?
  /// The headline, where it is not part of the text.
  public var title: String?
  /// Where the text is known to have parts: each block is read on its own, and only blocks in this
  /// list are read. Nil reads the whole text, paragraph by paragraph.
  public var blocks: [TextRange]?

  public init(
    dateline: CivilDate? = nil, now: String? = nil, title: String? = nil, blocks: [TextRange]? = nil
  ) {
    self.dateline = dateline
    self.now = now
    self.title = title
    self.blocks = blocks
  }
}
