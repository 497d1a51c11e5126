import Testing

@testable import Claims

private func race(_ word: String) throws -> SentenceTree {
  let reading = try reading(
    """
    2018 2018 NUM CD 5 obl:unmarked
    \(word) 3 compound
    Marathon Marathon PROPN NNP 5 nsubj
    never never ADV RB 5 advmod
    had have VERB VBD 0 root
    runners runner NOUN NNS 5 obj +
    . . PUNCT . 5 punct
    """)
  return try #require(SentenceTree.trees(of: 0, in: reading).first)
}

@Test func `A number that opens a sentence right before a name is part of it`() throws {
  #expect(try race("Tarn Tarn PROPN NNP").head(0) == 2)
}

@Test func `A number before an article is a time`() throws {
  #expect(try race("the the DET DT").head(0) == 4)
}

@Test func `With whom tells of the name before the comma`() throws {
  #expect(
    try claims(
      """
      Venn Venn PROPN NNP 2 nsubj
      met meet VERB VBD 0 root
      Holm Holm PROPN NNP 2 obj +
      , , PUNCT , 8 punct
      with with ADP IN 6 case
      whom who PRON WP 8 obl
      Reil Reil PROPN NNP 8 nsubj
      sang sing VERB VBD 2 advcl +
      . . PUNCT . 2 punct
      """) == ["Venn met Holm", "Reil sang with Holm"])
}
