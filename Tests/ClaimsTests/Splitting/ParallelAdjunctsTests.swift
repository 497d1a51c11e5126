import Testing

@testable import Claims

private func trophies(_ first: String, _ second: String) -> String {
  """
  Selm Selm PROPN NNP 2 nsubj
  won win VERB VBD 0 root
  the the DET DT 4 det
  cup cup NOUN NN 2 obj
  \(first)
  and and CCONJ CC 9 cc
  the the DET DT 9 det
  league league NOUN NN 4 conj
  \(second)
  . . PUNCT . 2 punct
  """
}

@Test func `Each member of a list keeps the time that stands behind it`() throws {
  #expect(
    try Set(
      claims(
        trophies(
          "in in ADP IN 6 case\n1999 1999 NUM CD 2 obl",
          "in in ADP IN 11 case\n2004 2004 NUM CD 2 obl +"))) == [
        "Selm won the cup in 1999", "Selm won the league in 2004",
      ])
}

@Test func `A time behind the whole list holds for each member`() throws {
  #expect(
    try Set(
      claims(
        trophies(
          "at at ADP IN 6 case\nlast last ADJ JJ 2 obl",
          "in in ADP IN 11 case\n2004 2004 NUM CD 2 obl +"))) == [
        "Selm won the cup at last in 2004", "Selm won at last the league in 2004",
      ])
}
