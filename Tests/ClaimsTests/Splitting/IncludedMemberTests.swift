import Testing

@testable import Claims

private func lent(_ verb: String, _ opener: String, number: String = "") -> String {
  """
  Reil Reil PROPN NNP 3 nsubj
  may may AUX MD 3 aux
  \(verb) 0 root
  tools tool NOUN NNS 3 obj
  to to ADP IN 6 case
  shops shop NOUN NNS 3 obl +
  , , PUNCT , 9 punct
  \(opener) 9 case
  bakers baker NOUN NNS 6 nmod
  and and CCONJ CC 11 cc
  smiths smith NOUN NNS 9 conj +
  . . PUNCT . 3 punct
  """
}

@Test func `What is done to a whole is told of each member it includes`() throws {
  #expect(
    Set(try claims(lent("lend lend VERB VB", "including include VERB VBG"))) == [
      "Reil may lend tools to shops", "Reil may lend tools to bakers",
      "Reil may lend tools to smiths",
    ])
}

@Test(arguments: ["excluding exclude VERB VBG", "besides besides SCONJ IN"])
func `What is left out is no member`(opener: String) throws {
  #expect(try !claims(lent("lend lend VERB VB", opener)).contains("Reil may lend tools to bakers"))
}

private func fleet(_ words: String, _ end: String = "") -> String {
  """
  Fees fee NOUN NNS 7 nsubj +
  , , PUNCT , 4 punct
  including include VERB VBG 4 case
  tolls toll NOUN NNS 1 nmod +
  , , PUNCT , 4 punct
  \(words)
  . . PUNCT . 7 punct
  """
}

@Test(arguments: [
  "also also ADV RB 7 advmod\nfell fall VERB VBD 0 root +",
  "did do AUX VBD 7 aux\ncover cover VERB VB 0 root\n12 12 NUM CD 9 nummod\npiers pier NOUN NNS 7 obj +",
  "never never ADV RB 7 advmod\nhelped help VERB VBD 0 root +",
])
func `A figure, a change or a denial may hold of the whole alone`(words: String) throws {
  #expect(try claims(fleet(words)).count == 1)
}

@Test func `What is such as a name keeps the name`() throws {
  #expect(
    try claims(
      """
      Voss Voss PROPN NNP 2 nsubj
      saw see VERB VBD 0 root
      ports port NOUN NNS 2 obj
      such such ADJ JJ 6 case
      as as ADP IN 4 fixed
      Tarn Tarn PROPN NNP 3 nmod +
      . . PUNCT . 2 punct
      """) == ["Voss saw ports such as Tarn", "Voss saw Tarn"])
}
