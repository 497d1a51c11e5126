import Prose
import Testing

@testable import Claims

@Test func `What came first is presupposed, and the order is a claim of its own`() throws {
  #expect(
    try claims(
      """
      Reil Reil PROPN NNP 2 nsubj
      resigned resign VERB VBD 0 root
      after after SCONJ IN 6 mark
      a a DET DT 5 det
      paper paper NOUN NN 6 nsubj
      printed print VERB VBD 2 advcl
      the the DET DT 8 det
      letters letter NOUN NNS 6 obj +
      . . PUNCT . 2 punct
      """) == [
        "Reil resigned after a paper printed the letters", "Reil resigned",
        "a paper printed the letters",
      ])
}

@Test func `Order is not cause`() throws {
  let reading = try reading(
    """
    Reil Reil PROPN NNP 2 nsubj
    resigned resign VERB VBD 0 root
    after after SCONJ IN 6 mark
    a a DET DT 5 det
    paper paper NOUN NN 6 nsubj
    printed print VERB VBD 2 advcl
    the the DET DT 8 det
    letters letter NOUN NNS 6 obj +
    . . PUNCT . 2 punct
    """)
  #expect(analysis(of: reading).proposals.allSatisfy { $0.kind != .causal })
}
