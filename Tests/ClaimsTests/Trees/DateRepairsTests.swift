import Testing

@testable import Claims

private func opened(_ words: String) throws -> SentenceTree {
  let reading = try reading(
    """
    It it PRON PRP 2 nsubj
    opened open VERB VBD 0 root
    on on ADP IN 4 case
    \(words)
    . . PUNCT . 2 punct
    """)
  return try #require(SentenceTree.trees(of: 0, in: reading).first)
}

@Test func `A day, its month and its year are one phrase`() throws {
  let tree = try opened(
    """
    4 4 NUM CD 2 obl
    May May PROPN NNP 6 nmod:unmarked
    1980 1980 NUM CD 2 obl:unmarked +
    """)
  #expect(tree.subtree(3) == TokenSet([2, 3, 4, 5]))
}

@Test func `A number and a word that is no month are two`() throws {
  let tree = try opened(
    """
    4 4 NUM CD 2 obl
    gas gas NOUN NN 6 compound
    1980 1980 NUM CD 2 obl:unmarked +
    """)
  #expect(tree.subtree(3) == TokenSet([2, 3]))
}
