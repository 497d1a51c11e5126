import Testing

@testable import Claims

private func keep(_ first: String, _ joint: String = "or or CCONJ CC") -> String {
  """
  Reil Reil PROPN NNP 3 nsubj
  may may AUX MD 3 aux
  \(first) VERB VB 0 root
  \(joint) 5 cc
  use use VERB VB 3 conj
  the the DET DT 7 det
  data data NOUN NNS 5 obj +
  . . PUNCT . 3 punct
  """
}

@Test func `An object behind two verbs side by side is the object of both`() throws {
  #expect(
    try Set(claims(keep("keep keep"))) == ["Reil may keep the data", "Reil may use the data"])
}

@Test(arguments: ["stop stop", "come come"])
func `A verb that leads up to another deed has no object`(verb: String) throws {
  #expect(
    try claims(keep(verb, "and and CCONJ CC")).allSatisfy {
      !$0.hasSuffix("\(verb.prefix(4)) the data")
    })
}

private func praised(_ agentHead: Int) -> String {
  """
  Voss Voss PROPN NNP 3 nsubj:pass
  was be AUX VBD 3 aux:pass
  praised praise VERB VBN 0 root
  and and CCONJ CC 5 cc
  attacked attack VERB VBN 3 conj
  by by ADP IN 7 case
  Reil Reil PROPN NNP \(agentHead) obl:agent +
  . . PUNCT . 3 punct
  """
}

@Test(arguments: [3, 5])
func `Who did it stands behind two passives for both`(agentHead: Int) throws {
  #expect(
    try Set(claims(praised(agentHead))) == [
      "Voss was praised by Reil", "Voss was attacked by Reil",
    ])
}
