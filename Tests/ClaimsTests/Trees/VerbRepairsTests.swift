import Testing

@testable import Claims

private func losses(_ verb: String, _ opener: String) -> String {
  """
  Net net ADJ JJ 2 amod
  losses loss NOUN NNS 0 root
  \(verb) 2 acl
  \(opener) 5 case
  half half NOUN NN 3 obl +
  . . PUNCT . 2 punct
  """
}

@Test func `A verb of change is what happened where there is no other`() throws {
  let reading = try reading(losses("decreased decrease VERB VBN", "by by ADP IN"))
  let tree = try #require(SentenceTree.trees(of: 0, in: reading).first)
  #expect(tree.root == 2)
  #expect(tree.subject(2) == 1)
}

@Test func `What others did to a noun is no change of its own`() throws {
  let reading = try reading(losses("listed list VERB VBN", "by by ADP IN"))
  let tree = try #require(SentenceTree.trees(of: 0, in: reading).first)
  #expect(tree.root == 1)
}

private func walls(_ noun: String) -> String {
  """
  Reil Reil PROPN NNP 2 nsubj
  used use VERB VBD 0 root
  brick brick NOUN NN 2 obj
  as as ADV RB 7 cc
  well well ADV RB 4 fixed
  as as ADP IN 4 fixed
  \(noun) 2 conj +
  . . PUNCT . 2 punct
  """
}

@Test func `A noun joined to a verb goes with the noun before`() throws {
  #expect(try claims(walls("slate slate NOUN NN")) == ["Reil used brick", "Reil used slate"])
}

@Test func `A verb joined to a verb stays with it`() throws {
  #expect(try !claims(walls("sang sing VERB VBD")).contains("Reil used sang"))
}
