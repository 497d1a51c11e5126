import Testing

@testable import Claims

private func mill(_ verb: String, _ place: String) -> String {
  """
  The the DET DT 2 det
  mill mill NOUN NN 4 nsubj:pass
  was be AUX VBD 4 aux:pass
  \(verb) 0 root
  by by ADP IN 6 case
  Reil Reil PROPN NNP 4 obl:agent
  \(place) 6 nmod +
  . . PUNCT . 4 punct
  """
}

@Test func `Where a thing was made stands beside who made it`() throws {
  #expect(
    try Set(claims(mill("built build VERB VBN", "in in ADP IN 8 case\nTarn Tarn PROPN NNP")))
      == ["The mill was built by Reil", "The mill was built in Tarn"])
}

@Test(arguments: [
  ("built build VERB VBN", "of of ADP IN 8 case\nTarn Tarn PROPN NNP"),
  ("shelled shell VERB VBN", "in in ADP IN 8 case\nTarn Tarn PROPN NNP"),
])
func `Where somebody is from stays with them`(verb: String, place: String) throws {
  #expect(try claims(mill(verb, place)).count == 1)
}
