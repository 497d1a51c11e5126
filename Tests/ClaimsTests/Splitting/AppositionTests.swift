import Prose
import Testing

@testable import Claims

@Test func `An age and a trade beside a name are claims`() throws {
  #expect(
    try claims(
      """
      Lena Lena PROPN NNP 9 nsubj
      Voss Voss PROPN NNP 1 flat +
      , , PUNCT , 4 punct
      34 34 NUM CD 1 appos +
      , , PUNCT , 7 punct
      a a DET DT 7 det
      nurse nurse NOUN NN 1 appos +
      , , PUNCT , 1 punct
      won win VERB VBD 0 root
      the the DET DT 11 det
      race race NOUN NN 9 obj +
      . . PUNCT . 9 punct
      """) == ["Lena Voss won the race", "Lena Voss was a nurse", "Lena Voss is 34"])
}

@Test func `What ends a firm's name is no statement of it`() throws {
  #expect(
    try claims(
      """
      Harl Harl PROPN NNP 5 nsubj +
      , , PUNCT , 3 punct
      Inc. Inc. PROPN NNP 1 appos +
      , , PUNCT , 3 punct
      closed close VERB VBD 0 root +
      . . PUNCT . 5 punct
      """
    ).count == 1)
}

private func beside(_ first: String, _ second: String) -> String {
  """
  Voss Voss PROPN NNP 2 nsubj
  opened open VERB VBD 0 root
  \(first) 2 obj +
  , , PUNCT , 5 punct
  a a DET DT 6 det
  bank bank NOUN NN 3 appos
  and and CCONJ CC 9 cc
  a a DET DT 9 det
  \(second) 6 conj +
  . . PUNCT . 2 punct
  """
}

@Test func `Several things are the list beside them, and no member of it`() throws {
  let found = try claims(beside("offices office NOUN NNS", "shop shop NOUN NN"))
  #expect(found.contains { $0.hasSuffix("a bank and a shop") })
  #expect(!found.contains { $0.hasSuffix("a bank") })
}

@Test func `A noun behind and is no apposition`() throws {
  #expect(
    try claims(
      """
      Voss Voss PROPN NNP 2 nsubj
      won win VERB VBD 0 root
      a a DET DT 4 det
      cup cup NOUN NN 2 obj +
      , , PUNCT , 8 punct
      and and CCONJ CC 8 cc
      a a DET DT 8 det
      medal medal NOUN NN 4 appos +
      . . PUNCT . 2 punct
      """
    ).allSatisfy { !$0.contains("cup was") })
}

@Test func `A state behind a town is where it lies, of however many words`() throws {
  #expect(
    try claims(
      """
      Voss Voss PROPN NNP 2 nsubj
      left leave VERB VBD 0 root
      Selm Selm PROPN NNP 2 obj +
      , , PUNCT , 6 punct
      New New ADJ JJ 6 amod
      Tarn Tarn PROPN NNP 3 appos +
      . . PUNCT . 2 punct
      """
    ).count == 1)
}
