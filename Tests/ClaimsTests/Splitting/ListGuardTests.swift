import Prose
import Testing

@testable import Claims

@Test func `A list of subjects that each did it is given out`() throws {
  #expect(
    try claims(
      """
      Spain Spain PROPN NNP 4 nsubj
      and and CCONJ CC 3 cc
      Italy Italy PROPN NNP 1 conj
      signed sign VERB VBD 0 root
      the the DET DT 6 det
      pact pact NOUN NN 4 obj +
      . . PUNCT . 4 punct
      """) == ["Spain signed the pact", "Italy signed the pact"])
}

@Test func `A list of subjects that did it together stays whole`() throws {
  #expect(
    try claims(
      """
      Spain Spain PROPN NNP 4 nsubj
      and and CCONJ CC 3 cc
      Italy Italy PROPN NNP 1 conj
      met meet VERB VBD 0 root
      in in ADP IN 6 case
      Lyon Lyon PROPN NNP 4 obl +
      . . PUNCT . 4 punct
      """) == ["Spain and Italy met in Lyon"])
}

@Test func `Neither and nor deny each member`() throws {
  #expect(
    try claims(
      """
      Neither neither CCONJ CC 3 cc:preconj
      the the DET DT 3 det
      judge judge NOUN NN 7 nsubj
      nor nor CCONJ CC 6 cc
      the the DET DT 6 det
      clerk clerk NOUN NN 3 conj
      spoke speak VERB VBD 0 root +
      . . PUNCT . 7 punct
      """) == ["it is not so that the judge spoke", "it is not so that the clerk spoke"])
}

@Test func `A day and its year are no list`() throws {
  #expect(
    try claims(
      """
      It it PRON PRP 2 nsubj
      opened open VERB VBD 0 root
      on on ADP IN 5 case
      May May PROPN NNP 5 compound
      1 1 NUM CD 2 obl +
      , , PUNCT , 7 punct
      1907 1907 NUM CD 5 conj +
      . . PUNCT . 2 punct
      """) == ["It opened on May 1, 1907"])
}

@Test func `A list in a remark in brackets stays whole`() throws {
  let found = try claimsRead(
    in: "The fair (for growers of hops and barley) was founded by Ada Renk in Tarn.")
  #expect(!found.contains { $0.contains("hops") && !$0.contains("barley") })
}
