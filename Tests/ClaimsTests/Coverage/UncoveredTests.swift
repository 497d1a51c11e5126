import Prose
import Testing

@testable import Claims

@Test func `Content words are nouns, verbs and their like`() throws {
  let reading = try reading(
    """
    The the DET DT 2 det
    vaccine vaccine NOUN NN 5 nsubj
    did do AUX VBD 5 aux
    not not PART RB 5 advmod
    cut cut VERB VB 0 root
    deaths death NOUN NNS 5 obj +
    . . PUNCT . 5 punct
    """)
  #expect(contentWords(in: reading).map { reading.text[$0] } == ["vaccine", "cut", "deaths"])
}

@Test func `Words that say who speaks need no claim`() throws {
  let reading = try reading(
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
  #expect(analysis(of: reading).uncovered.isEmpty)
}
