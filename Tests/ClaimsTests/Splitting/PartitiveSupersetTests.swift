import Testing

@testable import Claims

private func games(_ first: String, _ number: String, _ tail: String) -> String {
  """
  It it PRON PRP 3 nsubj
  was be AUX VBD 3 cop
  \(first) 0 root
  of of ADP IN 6 case
  \(number) 6 nummod
  games game NOUN NNS 3 nmod
  \(tail)
  . . PUNCT . 3 punct
  """
}

private let drawn = "that that PRON WDT 8 nsubj\nended end VERB VBD 6 acl:relcl +"

@Test func `How many there were that one is part of is taken for granted`() throws {
  #expect(
    try claims(games("one one NUM CD", "two two NUM CD", drawn)) == [
      "It was one of two games that ended", "there were two games that ended",
    ])
}

@Test func `Without a word on which they were there is nothing to count`() throws {
  #expect(
    try claims(games("one one NUM CD", "two two NUM CD", "then then ADV RB 3 advmod +")).count == 1)
}

@Test func `A number of a kind is no part of a count`() throws {
  #expect(try claims(games("list list NOUN NN", "two two NUM CD", drawn)).count == 1)
}

@Test func `How many were pledged is said with the participle`() throws {
  #expect(
    try claims(
      """
      Three three NUM CD 7 nsubj
      of of ADP IN 6 case
      the the DET DT 6 det
      12 12 NUM CD 6 nummod
      pledged pledge VERB VBN 6 amod
      boats boat NOUN NNS 1 nmod
      came come VERB VBD 0 root +
      . . PUNCT . 7 punct
      """) == ["Three of the 12 pledged boats came", "12 boats were pledged"])
}
