import Prose
import Testing

@testable import Claims

private func sentence(_ noun: String, _ place: String) -> String {
  """
  Lena Lena PROPN NNP 9 nsubj
  Voss Voss PROPN NNP 1 flat +
  , , PUNCT , 5 punct
  a a DET DT 5 det
  \(noun) \(noun) NOUN NN 1 appos
  from from ADP IN 7 case
  \(place) 5 nmod +
  , , PUNCT , 5 punct
  won win VERB VBD 0 root +
  . . PUNCT . 9 punct
  """
}

@Test func `What somebody is and where they come from are claims each`() throws {
  #expect(
    try claims(sentence("nurse", "Tarn Tarn PROPN NNP")) == [
      "Lena Voss was from Tarn", "Lena Voss was a nurse", "Lena Voss won",
    ])
}

@Test func `From what is no place stays`() throws {
  #expect(
    try claims(sentence("nurse", "habit habit NOUN NN")) == [
      "Lena Voss was a nurse from habit", "Lena Voss won",
    ])
}
