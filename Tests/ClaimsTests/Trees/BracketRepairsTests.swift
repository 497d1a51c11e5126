import Prose
import Testing

@testable import Claims

@Test func `A verb read as part of a bracket is the sentence's own`() throws {
  #expect(
    try claims(
      """
      Lena Lena PROPN NNP 0 root
      Voss Voss PROPN NNP 1 flat
      ( ( PUNCT -LRB- 4 punct +
      born bear VERB VBN 1 parataxis
      in in ADP IN 6 case
      1962 1962 NUM CD 4 obl +
      ) ) PUNCT -RRB- 4 punct
      is be AUX VBZ 4 cop
      a a DET DT 10 det
      painter painter NOUN NN 8 nsubj +
      . . PUNCT . 1 punct
      """) == ["Lena Voss is a painter", "Lena Voss was born in 1962"])
}

@Test func `A bracket says something of the noun right before it`() throws {
  #expect(
    try claims(
      """
      Voss Voss PROPN NNP 2 nsubj
      joined join VERB VBD 0 root
      the the DET DT 5 det
      Tarn Tarn PROPN NNP 5 compound
      Guild Guild PROPN NNP 2 obj
      ( ( PUNCT -LRB- 8 punct +
      a a DET DT 8 det
      union union NOUN NN 2 parataxis
      of of ADP IN 10 case
      painters painter NOUN NNS 8 nmod +
      ) ) PUNCT -RRB- 8 punct +
      . . PUNCT . 2 punct
      """) == ["Voss joined the Tarn Guild", "the Tarn Guild was a union of painters"])
}
