import Testing

@testable import Claims

/// The parser often takes such a pair for two things.
private func sentence(_ first: String, _ second: String) -> String {
  """
  \(first) \(first) NOUN NN 4 nsubj
  and and CCONJ CC 3 cc
  \(second) \(second) NOUN NN 1 conj
  fed feed VERB VBD 0 root
  the the DET DT 6 det
  town town NOUN NN 4 obj +
  . . PUNCT . 4 punct
  """
}

@Test func `Two words that are one phrase stay together`() throws {
  #expect(try claims(sentence("first", "foremost")) == ["first and foremost fed the town"])
}

@Test func `Two things are two claims`() throws {
  #expect(try claims(sentence("oats", "barley")) == ["oats fed the town", "barley fed the town"])
}
