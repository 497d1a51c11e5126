import Prose
import Testing

@testable import Claims

@Test func `A relative clause behind a comma is a claim of its noun`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      mayor mayor NOUN NN 11 nsubj +
      , , PUNCT , 5 punct
      who who PRON WP 5 nsubj
      moved move VERB VBD 2 acl:relcl
      to to ADP IN 7 case
      Tarn Tarn PROPN NNP 5 obl
      in in ADP IN 9 case
      1999 1999 NUM CD 5 obl +
      , , PUNCT , 2 punct
      resigned resign VERB VBD 0 root +
      . . PUNCT . 11 punct
      """) == ["The mayor moved to Tarn in 1999", "The mayor resigned"])
}

@Test func `A relative clause that picks out whom is meant stays inside`() throws {
  #expect(
    try claims(
      """
      Visitors visitor NOUN NNS 6 nsubj
      who who PRON WP 3 nsubj
      lost lose VERB VBD 1 acl:relcl
      tickets ticket NOUN NNS 3 obj
      will will AUX MD 6 aux
      get get VERB VB 0 root
      refunds refund NOUN NNS 6 obj +
      . . PUNCT . 6 punct
      """) == ["Visitors who lost tickets will get refunds"])
}

private func rules(_ clause: String) -> String {
  """
  Tarn Tarn PROPN NNP 2 nsubj
  has have VERB VBZ 0 root
  rules rule NOUN NNS 2 obj
  which which PRON WDT 6 nsubj:pass
  are be AUX VBP 6 aux:pass
  \(clause) 3 acl:relcl
  as as ADP IN 8 case
  law law NOUN NN 6 obl +
  . . PUNCT . 2 punct
  """
}

@Test func `What a thing is known as picks out nothing`() throws {
  #expect(
    try claims(rules("known know VERB VBN")) == ["Tarn has rules", "rules are known as law"])
}

@Test func `What is done with some of them picks them out`() throws {
  #expect(try claims(rules("kept keep VERB VBN")).count == 1)
}

private func drift(_ determiner: String) -> String {
  """
  Tarn Tarn PROPN NNP 2 nsubj
  had have VERB VBD 0 root
  \(determiner) 4 det
  harbour harbour NOUN NN 2 obj +
  , , PUNCT , 8 punct
  where where ADV WRB 8 advmod
  Voss Voss PROPN NNP 8 nsubj
  lived live VERB VBD 4 acl:relcl +
  . . PUNCT . 2 punct
  """
}

@Test(arguments: [
  ("a a DET DT", "Voss lived in a harbour"), ("some some DET DT", "Voss lived"),
])
func `Where something is needs one certain place`(determiner: String, claim: String) throws {
  #expect(try claims(drift(determiner)).contains(claim))
}
