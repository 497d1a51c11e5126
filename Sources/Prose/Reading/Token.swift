/// A syntactic word: a view on the text, with its place in the sentence's tree.
///
/// A contraction (*don't*) is several tokens whose ranges tile it.
public struct Token: Hashable, Sendable {
  /// Where the word stands.
  public var range: TextRange
  public var partOfSpeech: PartOfSpeech
  public var tag: PennTag
  /// The dictionary form, lower case except for names.
  public var lemma: String
  /// The word as it is written, in lower case.
  public var lowercased: String
  /// The index, in ``Reading/tokens``, of the word this one depends on; nil for a sentence's root.
  public var head: Int?
  public var relation: Relation

  public init(
    range: TextRange, partOfSpeech: PartOfSpeech, tag: PennTag, lemma: String,
    lowercased: String, head: Int?, relation: Relation
  ) {
    self.range = range
    self.partOfSpeech = partOfSpeech
    self.tag = tag
    self.lemma = lemma
    self.lowercased = lowercased
    self.head = head
    self.relation = relation
  }
}
