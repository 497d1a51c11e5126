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
