import Testing

@testable import Claims

private func moved(_ place: String, _ link: String) -> String {
  """
  Voss Voss PROPN NNP 2 nsubj
  moved move VERB VBD 0 root
  to to ADP IN 4 case
  \(place) 2 obl +
  , , PUNCT , 8 punct
  \(link) 8 advmod
  Reil Reil PROPN NNP 8 nsubj
  taught teach VERB VBD 2 advcl +
  . . PUNCT . 2 punct
  """
}

@Test func `Where behind a place and a comma tells of that place`() throws {
  #expect(
    try claims(moved("Tarn Tarn PROPN NNP", "where where ADV WRB")) == [
      "Voss moved to Tarn", "Reil taught in Tarn",
    ])
}

@Test func `When behind a place tells of the time`() throws {
  #expect(try claims(moved("Tarn Tarn PROPN NNP", "when when ADV WRB")).count == 1)
}

@Test func `A clause with and and a subject of its own is joined`() throws {
  #expect(
    try claims(
      """
      Voss Voss PROPN NNP 2 nsubj
      left leave VERB VBD 0 root
      in in ADP IN 4 case
      May May PROPN NNP 2 obl
      and and CCONJ CC 7 cc
      Reil Reil PROPN NNP 7 nsubj
      came come VERB VBD 2 advcl +
      . . PUNCT . 2 punct
      """) == ["Voss left in May", "Reil came"])
}

private func story(_ comma: String) throws -> SentenceTree {
  let reading = try reading(
    """
    It it PRON PRP 2 nsubj
    tells tell VERB VBZ 0 root
    a a DET DT 4 det
    story story NOUN NN 2 obj
    \(comma) 6 punct
    showing show VERB VBG 4 acl
    ships ship NOUN NNS 6 obj +
    . . PUNCT . 2 punct
    """)
  return try #require(SentenceTree.trees(of: 0, in: reading).first)
}

@Test func `A form in ing behind a comma goes on from the clause`() throws {
  #expect(try story(", , PUNCT ,").head(5) == 1)
  #expect(try story("still still ADV RB").head(5) == 3)
}
