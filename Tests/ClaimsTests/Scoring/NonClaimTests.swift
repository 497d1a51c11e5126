import Prose
import Testing

@testable import Claims

@Test func `A question claims nothing, and is set aside as one`() throws {
  let found = analysis(
    of: try reading(
      """
      Was be AUX VBD 4 aux:pass
      the the DET DT 3 det
      bill bill NOUN NN 4 nsubj
      paid pay VERB VBN 0 root +
      ? ? PUNCT . 4 punct
      """))
  #expect(found.proposals.isEmpty)
  #expect(found.setAside.map(\.why) == ["question"])
  #expect(found.uncovered.count == 1)
}

@Test func `A judgement claims nothing`() throws {
  let found = analysis(
    of: try reading(
      """
      It it PRON PRP 5 nsubj
      was be AUX VBD 5 cop
      a a DET DT 5 det
      terrible terrible ADJ JJ 5 amod
      evening evening NOUN NN 0 root +
      . . PUNCT . 5 punct
      """))
  #expect(found.proposals.isEmpty)
  #expect(found.setAside.map(\.reason) == [.opinion])
}
