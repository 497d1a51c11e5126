/// A word as it is written, with what its letters alone say: worked out once for all its places.
struct WordForm: Sendable {
  let spelling: String
  let lowercased: String
  /// The lemmas it has had, by its tags; most forms have one.
  private var lemmas: [(part: PartOfSpeech, tag: PennTag, lemma: String)] = []

  init(_ spelling: String) {
    self.spelling = spelling
    lowercased = spelling.lowercased()
  }

  mutating func lemma(_ part: PartOfSpeech, _ tag: PennTag, by lemmas: Lemmas) -> String {
    for known in self.lemmas where known.tag == tag && known.part == part { return known.lemma }
    let lemma = lemmas.lemma(of: spelling, part, tag)
    self.lemmas.append((part, tag, lemma))
    return lemma
  }
}
