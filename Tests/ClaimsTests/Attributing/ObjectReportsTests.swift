import Prose
import Testing

@testable import Claims

@Test func `A gerund can be what is proposed`() throws {
  #expect(
    try attributions(
      """
      Holm Holm PROPN NNP 2 nsubj
      proposed propose VERB VBD 0 root
      closing close VERB VBG 2 xcomp
      the the DET DT 5 det
      port port NOUN NN 3 obj +
      . . PUNCT . 2 punct
      """) == [["Holm", "proposed", "closing the port"]])
}

@Test func `An accusation needs nobody named`() throws {
  #expect(
    try attributions(
      """
      Holm Holm PROPN NNP 3 nsubj:pass
      was be AUX VBD 3 aux:pass
      accused accuse VERB VBN 0 root
      of of ADP IN 5 case
      fraud fraud NOUN NN 3 obl +
      . . PUNCT . 3 punct
      """) == [["", "was accused", "Holm … of fraud"]])
}

@Test func `What is seen is a view only with what it is seen as`() throws {
  func seen(_ preposition: String) throws -> [[String]] {
    try attributions(
      """
      The the DET DT 2 det
      plan plan NOUN NN 4 nsubj:pass
      is be AUX VBZ 4 aux:pass
      seen see VERB VBN 0 root
      \(preposition) \(preposition) ADP IN 7 case
      a a DET DT 7 det
      gift gift NOUN NN 4 obl +
      . . PUNCT . 4 punct
      """)
  }
  #expect(try seen("as") == [["", "is seen", "The plan … as a gift"]])
  #expect(try seen("in").isEmpty)
}

@Test func `Who is heard telling tells`() throws {
  #expect(
    try attributions(
      """
      Holm Holm PROPN NNP 4 nsubj:pass
      can can AUX MD 4 aux
      be be AUX VB 4 aux:pass
      heard hear VERB VBN 0 root
      saying say VERB VBG 4 xcomp
      that that SCONJ IN 8 mark
      she she PRON PRP 8 nsubj
      left leave VERB VBD 5 ccomp +
      . . PUNCT . 4 punct
      """
    ).map(\.first) == ["Holm"])
}
