import Testing

@testable import Claims

private func race(_ word: String) throws -> SentenceTree {
  let reading = try reading(
    """
    2018 2018 NUM CD 5 obl:unmarked
    \(word) 3 compound
    Marathon Marathon PROPN NNP 5 nsubj
    never never ADV RB 5 advmod
    had have VERB VBD 0 root
    runners runner NOUN NNS 5 obj +
    . . PUNCT . 5 punct
    """)
  return try #require(SentenceTree.trees(of: 0, in: reading).first)
}

@Test func `A number that opens a sentence right before a name is part of it`() throws {
  #expect(try race("Tarn Tarn PROPN NNP").head(0) == 2)
}

@Test func `A number before an article is a time`() throws {
  #expect(try race("the the DET DT").head(0) == 4)
}
