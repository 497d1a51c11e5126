import Prose
import Testing

@testable import Claims

@Test func `Deaths are claimed of the event, not of its subject`() throws {
  #expect(
    try claims(
      """
      A a DET DT 2 det
      storm storm NOUN NN 3 nsubj
      sank sink VERB VBD 0 root
      the the DET DT 5 det
      barge barge NOUN NN 3 obj +
      , , PUNCT , 7 punct
      drowning drown VERB VBG 3 advcl
      four four NUM CD 9 nummod
      sailors sailor NOUN NNS 7 obj +
      . . PUNCT . 3 punct
      """) == ["A storm sank the barge drowning four sailors", "A storm sank the barge"])
}
