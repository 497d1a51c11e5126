import Prose
import Testing

@testable import Claims

@Test func `A subject read as the object of the clause before goes to its verb`() throws {
  #expect(
    try claims(
      """
      Reil Reil PROPN NNP 2 nsubj
      resigned resign VERB VBD 0 root
      after after ADP IN 5 case
      a a DET DT 5 det
      paper paper NOUN NN 2 obl
      printed print VERB VBD 2 advcl
      the the DET DT 8 det
      letters letter NOUN NNS 6 obj +
      . . PUNCT . 2 punct
      """) == [
        "Reil resigned after a paper printed the letters", "Reil resigned",
        "a paper printed the letters",
      ])
}

@Test func `A participle read as the main verb gives way to the finite one`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      museum museum NOUN NN 4 nsubj +
      , , PUNCT , 2 punct
      opened open VERB VBN 0 root
      in in ADP IN 6 case
      1907 1907 NUM CD 4 obl +
      , , PUNCT , 8 punct
      keeps keep VERB VBZ 4 parataxis
      4,000 4000 NUM CD 10 nummod
      maps map NOUN NNS 8 obj +
      . . PUNCT . 4 punct
      """) == ["The museum keeps 4,000 maps", "The museum was opened in 1907"])
}

@Test func `A tree with loops and heads outside it is still a tree`() throws {
  var reading = try reading(
    """
    The the DET DT 2 det
    harbour harbour NOUN NN 4 nsubj:pass
    is be AUX VBZ 4 aux:pass
    closed close VERB VBN 9 ccomp +
    , , PUNCT , 9 punct
    the the DET DT 8 det
    port port NOUN NN 8 compound
    office office NOUN NN 9 nsubj
    said say VERB VBD 0 root +
    . . PUNCT . 9 punct
    """)
  reading.tokens[0].head = 3
  reading.tokens[3].head = 0
  reading.tokens[5].head = 900
  for tree in SentenceTree.trees(of: 0, in: reading) {
    #expect(tree.subtree(tree.root).count == tree.count)
  }
}
