import Testing

@testable import Claims

private func town(_ thing: String) -> String {
  """
  Tarn Tarn PROPN NNP 4 nsubj
  is be AUX VBZ 4 cop
  a a DET DT 4 det
  town town NOUN NN 0 root
  with with ADP IN 7 case
  a a DET DT 7 det
  \(thing) 4 nmod
  of of ADP IN 9 case
  900 900 NUM CD 7 nmod +
  . . PUNCT . 4 punct
  """
}

@Test func `What a thing is and what it has are claims each`() throws {
  #expect(
    try Set(claims(town("population population NOUN NN"))) == [
      "Tarn is a town", "Tarn has a population of 900",
    ])
}

@Test func `What is not counted stays`() throws {
  #expect(
    try claims(
      town("wall wall NOUN NN").replacingOccurrences("900 900 NUM CD", "stone stone NOUN NN")
    )
    .count == 1)
}

extension String {
  fileprivate func replacingOccurrences(_ part: String, _ other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
