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

private func head(_ second: String) -> String {
  """
  Voss Voss PROPN NNP 4 nsubj
  is be AUX VBZ 4 cop
  the the DET DT 4 det
  founder founder NOUN NN 0 root
  and and CCONJ CC 6 cc
  \(second) 4 conj
  of of ADP IN 8 case
  Harl Harl PROPN NNP 6 nmod +
  . . PUNCT . 4 punct
  """
}

@Test func `Nouns under one article share what stands behind them`() throws {
  #expect(
    try Set(claims(head("head head NOUN NN"))) == [
      "Voss is the founder of Harl", "Voss is the head of Harl",
    ])
}

@Test func `What one side is denied is not said of it`() throws {
  #expect(
    try claims(
      """
      It it PRON PRP 2 nsubj
      helps help VERB VBZ 0 root
      in in ADP IN 4 case
      adults adult NOUN NNS 2 obl
      but but CCONJ CC 8 cc
      not not PART RB 8 advmod
      in in ADP IN 8 case
      children child NOUN NNS 4 conj +
      . . PUNCT . 2 punct
      """
    ).count == 1)
}

@Test func `A sum of two is no sum of one`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      sum sum NOUN NN 8 nsubj
      of of ADP IN 4 case
      rent rent NOUN NN 2 nmod
      and and CCONJ CC 6 cc
      tax tax NOUN NN 2 conj
      is be AUX VBZ 8 cop
      90 90 NUM CD 0 root +
      . . PUNCT . 8 punct
      """
    ).count == 1)
}

@Test(arguments: [
  ("The mill employs only Lena Voss and Piet Sand.", "Piet Sand"),
  ("They make money rather than friends.", "They make friends"),
  ("The fair offered products new and old to the visitors.", "products old"),
])
func `Said of all or of the other, it is not said of one`(_ text: String, _ wrong: String) throws {
  let found = try claimsRead(in: text)
  #expect(!found.contains { $0.hasSuffix(wrong) && !$0.contains("Voss") })
}

@Test func `A noun and a bare adjective are no list`() throws {
  #expect(
    try claims(
      """
      Tarn Tarn PROPN NNP 2 nsubj
      has have VERB VBZ 0 root
      a a DET DT 4 det
      model model NOUN NN 2 obj
      and and CCONJ CC 6 cc
      open open ADJ JJ 4 conj +
      . . PUNCT . 2 punct
      """
    ).count == 1)
}

private func room(_ joint: String) -> String {
  """
  It it PRON PRP 4 nsubj
  was be AUX VBD 4 cop
  not not PART RB 4 advmod
  long long ADJ JJ 0 root
  \(joint) 6 cc
  wide wide ADJ JJ 4 conj +
  . . PUNCT . 4 punct
  """
}

@Test func `What is denied of two is denied of each, or of both together`() throws {
  #expect(
    try Set(claims(room("or or CCONJ CC"))) == ["It was not long", "It was not wide"])
  #expect(try claims(room("and and CCONJ CC")).count == 1)
}

@Test func `A subject's later member comes before the verb`() throws {
  let found = try claimsRead(in: "In the siege 168 children died, as well as 17 teachers.")
  #expect(!found.contains { $0.hasSuffix("died 17 teachers") })
}

@Test(arguments: [
  ("Lena Voss and Piet Sand were the only players to win.", "Sand was the only"),
  ("The council may act as required by law, regulation or order.", "law is"),
])
func `What is only so together, and a list of kinds, make no claim of one`(
  _ text: String, _ wrong: String
) throws {
  let found = try claimsRead(in: text)
  #expect(!found.contains { $0.contains(wrong) })
}

@Test func `No team lost one or the other`() throws {
  let found = try claimsRead(in: "No team has lost the cup in Tarn or the league in Selm.")
  #expect(found.allSatisfy { $0.hasPrefix("No team") })
}

@Test func `Only posts share what they are of`() throws {
  let table = head("member member NOUN NN")
    .replacing("founder founder NOUN NN", with: "lawmaker lawmaker NOUN NN")
  let found = try claims(table)
  #expect(!found.contains("Voss is the lawmaker of Harl"))
}
