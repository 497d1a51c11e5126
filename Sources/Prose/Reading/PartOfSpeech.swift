/// The universal part-of-speech tags (universaldependencies.org/u/pos).
public enum PartOfSpeech: UInt8, CaseIterable, Hashable, Sendable {
  case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb,
    x

  /// The tag as CoNLL-U spells it.
  public var name: String { PartOfSpeech.names[Int(rawValue)] }

  public init?(name: String) {
    guard let index = PartOfSpeech.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]
}
