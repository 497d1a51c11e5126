import Testing

@testable import Claims

private func final(_ event: String, _ role: String) -> String {
  """
  The the DET DT 2 det
  \(event) 3 nsubj
  had have VERB VBD 0 root
  crowds crowd NOUN NNS 3 obj
  and and CCONJ CC 9 cc
  the the DET DT 7 det
  \(role) 9 nsubj
  was be AUX VBD 9 cop
  Venn Venn PROPN NNP 3 conj +
  . . PUNCT . 3 punct
  """
}

@Test func `A winner is that of the event told of before`() throws {
  #expect(
    try claims(final("race race NOUN NN", "winner winner NOUN NN")) == [
      "The race had crowds", "the winner of the race was Venn",
    ])
}

@Test(arguments: [
  ("shop shop NOUN NN", "winner winner NOUN NN"), ("race race NOUN NN", "mayor mayor NOUN NN"),
])
func `What is no event has no winner, and an event no mayor`(event: String, role: String) throws {
  #expect(try claims(final(event, role)).allSatisfy { !$0.contains(" of ") })
}
