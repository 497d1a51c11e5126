import Prose
import Testing

@testable import Claims

@Test func `A quotation in a sentence of its own belongs to who is said to speak before it`() throws
{
  #expect(
    try attributions(
      """
      Ida Ida PROPN NNP 3 nsubj
      Dorn Dorn PROPN NNP 1 flat
      commented comment VERB VBD 0 root +
      , , PUNCT , 3 punct

      " " PUNCT `` 3 punct +
      Boats boat NOUN NNS 3 nsubj
      sank sink VERB VBD 0 root
      at at ADP IN 5 case
      dawn dawn NOUN NN 3 obl +
      . . PUNCT . 3 punct +
      " " PUNCT '' 3 punct
      """) == [["Ida Dorn", "commented", "\"Boats sank at dawn.\""]])
}

@Test func `Without a quotation behind it nothing is said yet`() throws {
  #expect(
    try attributions(
      """
      Ida Ida PROPN NNP 3 nsubj
      Dorn Dorn PROPN NNP 1 flat
      commented comment VERB VBD 0 root +
      , , PUNCT , 3 punct

      Boats boat NOUN NNS 2 nsubj
      sank sink VERB VBD 0 root +
      . . PUNCT . 2 punct
      """
    ).isEmpty)
}

@Test func `A caption says nothing`() throws {
  func label(_ word: String) throws -> [[String]] {
    try attributions(
      """
      \(word) \(word.lowercased()) NOUN NN 0 root +
      : : PUNCT : 1 punct
      Boats boat NOUN NNS 4 nsubj
      sank sink VERB VBD 1 parataxis +
      . . PUNCT . 1 punct
      """)
  }
  #expect(try label("Image").isEmpty)
  #expect(try label("Minister") == [["Minister", ":", "Boats sank"]])
}
