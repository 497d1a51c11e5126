import Prose
import Testing

@testable import Claims

/// The cues of the attributions found, in text order.
private func cues(_ table: String) throws -> [String] {
  let reading = try reading(table)
  return analysis(of: reading).attributions.map { found in
    found.cue.map { reading.text[$0] }.joined(separator: " ")
  }
}

@Test func `What somebody says she hopes is part of what she says`() throws {
  #expect(
    try cues(
      """
      Holm Holm PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      she she PRON PRP 4 nsubj
      hopes hope VERB VBZ 2 ccomp
      to to PART TO 6 mark
      sell sell VERB VB 4 xcomp
      the the DET DT 8 det
      mill mill NOUN NN 6 obj +
      . . PUNCT . 2 punct
      """) == ["said"])
}

@Test func `Somebody else's words within a report keep their speaker`() throws {
  #expect(
    try cues(
      """
      Holm Holm PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      the the DET DT 4 det
      court court NOUN NN 5 nsubj
      ruled rule VERB VBD 2 ccomp
      that that SCONJ IN 9 mark
      he he PRON PRP 9 nsubj
      may may AUX MD 9 aux
      stay stay VERB VB 5 ccomp +
      . . PUNCT . 2 punct
      """) == ["said", "ruled"])
}

@Test func `A hope that nobody reports stands for itself`() throws {
  #expect(
    try cues(
      """
      Holm Holm PROPN NNP 2 nsubj
      hopes hope VERB VBZ 0 root
      to to PART TO 4 mark
      sell sell VERB VB 2 xcomp
      the the DET DT 6 det
      mill mill NOUN NN 4 obj +
      . . PUNCT . 2 punct
      """) == ["hopes"])
}
