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
