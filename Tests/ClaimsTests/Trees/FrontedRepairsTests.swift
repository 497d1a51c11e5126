import Prose
import Testing

@testable import Claims

private func sentence(_ relation: String) -> String {
  """
  A a DET DT 2 det
  painter painter NOUN NN 7 \(relation)
  of of ADP IN 4 case
  Tarn Tarn PROPN NNP 2 nmod +
  , , PUNCT , 2 punct
  Voss Voss PROPN NNP 7 nsubj
  sold sell VERB VBD 0 root
  two two NUM CD 9 nummod
  works work NOUN NNS 7 obj +
  . . PUNCT . 7 punct
  """
}

@Test(arguments: ["dislocated", "nsubj", "parataxis"])
func `What stands before a subject with an article and a comma says what the subject is`(
  relation: String
) throws {
  #expect(
    try claims(sentence(relation)) == ["Voss was a painter of Tarn", "Voss sold two works"])
}

@Test func `A time before the subject says nothing of it`() throws {
  #expect(
    try claims(
      """
      The the DET DT 3 det
      following follow ADJ JJ 3 amod
      year year NOUN NN 5 obl:unmarked
      Voss Voss PROPN NNP 5 nsubj
      sold sell VERB VBD 0 root
      works work NOUN NNS 5 obj +
      . . PUNCT . 5 punct
      """) == ["The following year Voss sold works"])
}
