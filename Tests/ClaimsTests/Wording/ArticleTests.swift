import Testing

@testable import Claims

private func job(_ article: String, _ first: String, _ second: String) -> String {
  """
  Voss Voss PROPN NNP 4 nsubj
  is be AUX VBZ 4 cop
  \(article) 4 det
  \(first) NOUN NN 0 root
  and and CCONJ CC 6 cc
  \(second) NOUN NN 4 conj +
  . . PUNCT . 4 punct
  """
}

@Test func `An article fits the word that is left behind it`() throws {
  #expect(
    try Set(claims(job("an an DET DT", "actor actor", "singer singer"))) == [
      "Voss is an actor", "Voss is a singer",
    ])
  #expect(
    try Set(claims(job("a a DET DT", "dancer dancer", "heir heir"))) == [
      "Voss is a dancer", "Voss is an heir",
    ])
}

@Test func `A definite article fits any word`() throws {
  #expect(
    try Set(claims(job("the the DET DT", "actor actor", "singer singer"))) == [
      "Voss is the actor", "Voss is the singer",
    ])
}
