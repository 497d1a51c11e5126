import Testing

@testable import Claims

private func painter(_ dash: String, month: String = "March March PROPN NNP") -> String {
  """
  Karl Karl PROPN NNP 13 nsubj
  Venn Venn PROPN NNP 1 flat
  ( ( PUNCT -LRB- 4 punct
  12 12 NUM CD 1 appos
  \(month) 4 nmod:unmarked
  1901 1901 NUM CD 4 nmod:unmarked
  \(dash) 8 case
  4 4 NUM CD 4 nmod
  May May PROPN NNP 8 nmod:unmarked
  1977 1977 NUM CD 8 nmod:unmarked
  ) ) PUNCT -RRB- 4 punct
  never never ADV RB 13 advmod
  painted paint VERB VBD 0 root +
  . . PUNCT . 13 punct
  """
}

@Test func `Two dates behind a person's name are a birth and a death`() throws {
  #expect(
    try Set(claims(painter("– – SYM SYM"))) == [
      "Karl Venn never painted", "Karl Venn was born on 12 March 1901",
      "Karl Venn died on 4 May 1977",
    ])
}

@Test(arguments: [
  ("to to ADP IN", "March March PROPN NNP"), ("– – SYM SYM", "aged aged ADJ JJ"),
])
func `Two times that are no dates stay as they are`(dash: String, month: String) throws {
  #expect(try claims(painter(dash, month: month)).allSatisfy { !$0.contains("born") })
}
