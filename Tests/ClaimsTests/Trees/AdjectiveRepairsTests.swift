import Testing

@testable import Claims

private func fault(_ joint: String) -> String {
  """
  Rust rust NOUN NN 8 nsubj
  is be AUX VBZ 8 cop
  a a DET DT 8 det
  rare rare ADJ JJ 8 amod
  \(joint) 6 cc
  poorly poorly ADV RB 7 advmod
  studied study VERB VBN 8 amod
  fault fault NOUN NN 0 root +
  . . PUNCT . 8 punct
  """
}

@Test func `An adjective and a participle before one noun are a list`() throws {
  #expect(
    Set(try claims(fault("and and CCONJ CC"))) == [
      "Rust is a rare fault", "Rust is a poorly studied fault",
    ])
}

@Test func `Adjectives set against each other stay together`() throws {
  #expect(try claims(fault("but but CCONJ CC")).count == 1)
}
