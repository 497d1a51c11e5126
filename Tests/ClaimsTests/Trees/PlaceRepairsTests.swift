import Testing

@testable import Claims

private func raids(_ article: String) -> String {
  """
  Voss Voss PROPN NNP 2 nsubj
  led lead VERB VBD 0 root
  raids raid NOUN NNS 2 obj
  in in ADP IN 5 case
  Tarn Tarn PROPN NNP 3 nmod +
  , , PUNCT , 8 punct
  \(article) 8 det
  port port NOUN NN 3 appos +
  . . PUNCT . 2 punct
  """
}

@Test func `One thing is said of the name before the comma, not of several things`() throws {
  #expect(try claims(raids("a a DET DT")) == ["Voss led raids in Tarn", "Tarn was a port"])
}

@Test func `What is said of a whole stays with it`() throws {
  #expect(try !claims(raids("the the DET DT")).contains("Tarn was the port"))
}

@Test func `Where a place lies is not what was opened`() throws {
  #expect(
    try claims(
      """
      Reil Reil PROPN NNP 2 compound
      mill mill NOUN NN 0 root +
      , , PUNCT , 5 punct
      a a DET DT 5 det
      forge forge NOUN NN 2 appos
      in in ADP IN 7 case
      Orlach Orlach PROPN NNP 5 nmod +
      , , PUNCT , 9 punct
      Tarn Tarn PROPN NNP 11 nsubj:pass
      was be AUX VBD 11 aux:pass
      sold sell VERB VBN 2 parataxis +
      . . PUNCT . 2 punct
      """
    ).contains("Reil mill was sold"))
}
