import Testing

@testable import Claims

private func clubs(_ opener: String, _ club: String) throws -> SentenceTree {
  let reading = try reading(
    """
    Voss Voss PROPN NNP 2 nsubj
    played play VERB VBD 0 root
    for for ADP IN 4 case
    Selm Selm PROPN NNP 2 obl
    until until ADP IN 6 case
    2004 2004 NUM CD 2 obl
    and and CCONJ CC 9 cc
    \(opener) 9 case
    \(club) 6 conj +
    . . PUNCT . 2 punct
    """)
  return try #require(SentenceTree.trees(of: 0, in: reading).first)
}

@Test func `A phrase is joined to the one with its preposition`() throws {
  #expect(try clubs("for for ADP IN", "Tarn Tarn PROPN NNP").head(8) == 3)
}

@Test func `A time is joined to a time`() throws {
  #expect(try clubs("until until ADP IN", "2009 2009 NUM CD").head(8) == 5)
}

@Test func `An adjective right before the last noun of a list is that noun's`() throws {
  #expect(
    try Set(
      claims(
        """
        Reil Reil PROPN NNP 2 nsubj
        sold sell VERB VBD 0 root
        pipes pipe NOUN NNS 2 obj
        and and CCONJ CC 5 cc
        heavy heavy ADJ JJ 3 conj
        pumps pump NOUN NNS 3 conj +
        . . PUNCT . 2 punct
        """)) == ["Reil sold pipes", "Reil sold heavy pumps"])
}
