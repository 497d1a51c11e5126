import Prose
import Testing

@testable import Claims

private func visit(_ words: String) -> String {
  """
  Voss Voss PROPN NNP 2 nsubj
  visited visit VERB VBD 0 root
  the the DET DT 5 det
  \(words)
  of of ADP IN 7 case
  Orlach Orlach PROPN NNP 5 nmod +
  . . PUNCT . 2 punct
  """
}

@Test func `The kind of a place before its name is a claim`() throws {
  let found = try claims(visit("mining mining NOUN NN 5 compound\ntown town NOUN NN 2 obj"))
  #expect(found.contains("Orlach is a mining town"))
}

@Test(
  arguments: [
    "Karvel Karvel PROPN NNP 5 compound\ntown town NOUN NN 2 obj",
    "northern northern ADJ JJ 5 amod\nregion region NOUN NN 2 obj",
    "capital capital NOUN NN 5 compound\ncity city NOUN NN 2 obj",
    "largest large ADJ JJS 5 amod\ntown town NOUN NN 2 obj",
  ])
func `A part of a place is not what the place is`(words: String) throws {
  #expect(try claims(visit(words)).count == 1)
}
