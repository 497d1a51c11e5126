import Testing

@testable import Claims

private func goals(_ verb: String) -> String {
  """
  Brandt Brandt PROPN NNP 2 nsubj
  has have VERB VBZ 0 root
  goals goal NOUN NNS 2 obj
  and and CCONJ CC 5 cc
  Sand Sand PROPN NNP 3 conj
  \(verb) 2 conj
  wins win NOUN NNS 6 obj +
  . . PUNCT . 2 punct
  """
}

@Test func `A name behind and right before a tensed verb is its subject`() throws {
  #expect(try claims(goals("has have VERB VBZ")) == ["Brandt has goals", "Sand has wins"])
}

@Test func `A name before a form that is not tensed stays in the list`() throws {
  #expect(try !claims(goals("taking take VERB VBG")).contains("Sand taking wins"))
}

@Test func `A participle that is set off without and is said of the noun`() throws {
  #expect(
    try Set(
      claims(
        """
        The the DET DT 2 det
        team team NOUN NN 8 nsubj +
        , , PUNCT , 2 punct
        coached coach VERB VBN 2 conj
        by by ADP IN 6 case
        Lang Lang PROPN NNP 4 obl:agent +
        , , PUNCT , 8 punct
        won win VERB VBD 0 root +
        . . PUNCT . 8 punct
        """)) == ["The team won", "The team was coached by Lang"])
}

@Test func `A tensed auxiliary behind and goes on from the verb, not from a noun`() throws {
  #expect(
    try Set(
      claims(
        """
        It it PRON PRP 2 nsubj
        serves serve VERB VBZ 0 root
        Tarn Tarn PROPN NNP 2 obj
        and and CCONJ CC 6 cc
        is be AUX VBZ 6 aux:pass
        run run VERB VBN 3 conj
        by by ADP IN 8 case
        Harl Harl PROPN NNP 6 obl:agent +
        . . PUNCT . 2 punct
        """)) == ["It serves Tarn", "It is run by Harl"])
}
