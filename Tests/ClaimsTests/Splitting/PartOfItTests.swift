import Prose
import Testing

@testable import Claims

@Test func `A noun said of a part of those before it lacks only its verb`() throws {
  #expect(
    try claims(
      """
      Police police NOUN NNS 2 nsubj
      freed free VERB VBD 0 root
      nine nine NUM CD 4 nummod
      hostages hostage NOUN NNS 2 obj +
      , , PUNCT , 9 punct
      most most ADJ JJS 9 nsubj
      of of ADP IN 8 case
      them they PRON PRP 6 nmod
      children child NOUN NNS 4 nmod +
      . . PUNCT . 2 punct
      """) == ["Police freed nine hostages", "most of nine hostages were children"])
}
