import Prose
import Testing

@testable import Claims

@Test func `At the end according to holds of the whole sentence`() throws {
  #expect(
    try attributions(
      """
      A a DET DT 2 det
      crane crane NOUN NN 3 nsubj
      fell fall VERB VBD 0 root +
      , , PUNCT , 5 punct
      killing kill VERB VBG 3 advcl
      nine nine NUM CD 5 obj +
      , , PUNCT , 10 punct
      according accord VERB VBG 10 case
      to to ADP IN 8 fixed
      police police NOUN NN 5 obl +
      . . PUNCT . 3 punct
      """) == [["police", "according to", "A crane fell, killing nine"]])
}

@Test func `What the text itself says of a feared thing is not the fearer's word`() throws {
  let reading = try reading(
    """
    Miners miner NOUN NNS 2 nsubj
    criticised criticise VERB VBD 0 root
    Ida Ida PROPN NNP 2 obj
    Dorn Dorn PROPN NNP 3 flat +
    , , PUNCT , 7 punct
    the the DET DT 7 det
    mayor mayor NOUN NN 3 appos +
    . . PUNCT . 2 punct
    """)
  #expect(analysis(of: reading).proposals.allSatisfy { $0.attribution == nil })
}
