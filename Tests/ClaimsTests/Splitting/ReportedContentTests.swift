import Prose
import Testing

@testable import Claims

@Test func `A denial is claimed, what is denied is not`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      bishop bishop NOUN NN 3 nsubj
      denied deny VERB VBD 0 root
      that that SCONJ IN 8 mark
      the the DET DT 6 det
      school school NOUN NN 8 nsubj
      had have AUX VBD 8 aux
      closed close VERB VBN 3 ccomp +
      . . PUNCT . 3 punct
      """) == ["The bishop denied that the school had closed"])
}

@Test func `What an institution says is claimed without the words that say so`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      harbour harbour NOUN NN 4 nsubj:pass
      is be AUX VBZ 4 aux:pass
      closed close VERB VBN 9 ccomp +
      , , PUNCT , 9 punct
      the the DET DT 8 det
      port port NOUN NN 8 compound
      office office NOUN NN 9 nsubj
      said say VERB VBD 0 root +
      . . PUNCT . 9 punct
      """) == ["The harbour is closed"])
}

@Test func `A hedge inside what is said stays`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      bank bank NOUN NN 3 nsubj
      warned warn VERB VBD 0 root
      that that SCONJ IN 7 mark
      prices price NOUN NNS 7 nsubj
      may may AUX MD 7 aux
      rise rise VERB VB 3 ccomp +
      . . PUNCT . 3 punct
      """) == ["prices may rise"])
}

@Test func `A wish is claimed as a wish`() throws {
  #expect(
    try claims(
      """
      Anna Anna PROPN NNP 3 nsubj
      Holm Holm PROPN NNP 1 flat
      wants want VERB VBZ 0 root
      to to PART TO 5 mark
      sell sell VERB VB 3 xcomp
      the the DET DT 7 det
      mill mill NOUN NN 5 obj +
      . . PUNCT . 3 punct
      """) == ["Anna Holm wants to sell the mill"])
}

@Test func `Hearsay is never dropped`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      clerk clerk NOUN NN 4 nsubj
      allegedly allegedly ADV RB 4 advmod
      forged forge VERB VBD 0 root
      two two NUM CD 6 nummod
      permits permit NOUN NNS 4 obj +
      . . PUNCT . 4 punct
      """) == ["The clerk allegedly forged two permits"])
}

@Test func `A negation is never dropped`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      vaccine vaccine NOUN NN 5 nsubj
      did do AUX VBD 5 aux
      not not PART RB 5 advmod
      cut cut VERB VB 0 root
      deaths death NOUN NNS 5 obj +
      . . PUNCT . 5 punct
      """) == ["The vaccine did not cut deaths"])
}
