import Testing

@testable import Claims

private func firms(_ joint: String) -> String {
  """
  Selm Selm PROPN NNP 2 nsubj
  owns own VERB VBZ 0 root
  Reil Reil PROPN NNP 2 obj
  \(joint) 5 cc
  Sand Sand PROPN NNP 3 conj +
  . . PUNCT . 2 punct
  """
}

@Test func `Capitals joined by an ampersand are one name`() throws {
  #expect(try claims(firms("& & CCONJ CC")) == ["Selm owns Reil & Sand"])
  #expect(try claims(firms("and and CCONJ CC")).count == 2)
}
