import Testing

@testable import Claims

private func village(_ label: String, _ number: String) -> String {
  """
  Dorn Dorn PROPN NNP 6 nsubj
  ( ( PUNCT -LRB- 3 punct
  \(label) 1 appos
  \(number) 3 nummod
  ) ) PUNCT -RRB- 3 punct
  grew grow VERB VBD 0 root +
  . . PUNCT . 6 punct
  """
}

@Test func `What is labelled with a number is had`() throws {
  #expect(
    try claims(village("population population NOUN NN", "900 900 NUM CD"))
      .contains("Dorn has a population of 900"))
}

@Test func `A noun without a number is what the thing is`() throws {
  #expect(
    try !claims(village("village village NOUN NN", "there there ADV RB"))
      .contains { $0.contains("has") })
}
