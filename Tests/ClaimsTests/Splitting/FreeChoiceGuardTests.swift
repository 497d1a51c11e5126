import Testing

@testable import Claims

private func tools(_ modal: String) -> String {
  """
  Reil Reil PROPN NNP 3 nsubj
  \(modal) 3 aux
  lend lend VERB VB 0 root
  saws saw NOUN NNS 3 obj
  or or CCONJ CC 6 cc
  axes axe NOUN NNS 4 conj +
  . . PUNCT . 3 punct
  """
}

@Test(arguments: ["may may AUX MD", "can can AUX MD"])
func `What is allowed as one or the other is allowed as each`(modal: String) throws {
  #expect(try claims(tools(modal)).count == 2)
}

@Test(arguments: ["shall shall AUX MD", "must must AUX MD", "did do AUX VBD"])
func `A duty to do one of two is met by either`(modal: String) throws {
  #expect(try claims(tools(modal)).count == 1)
}
