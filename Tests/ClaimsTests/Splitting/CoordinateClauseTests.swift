import Prose
import Testing

@testable import Claims

@Test func `Verbs that share a subject and a closing date are claims each`() throws {
  #expect(
    try claims(
      """
      Dockers docker NOUN NNS 2 nsubj
      unloaded unload VERB VBD 0 root
      the the DET DT 4 det
      crates crate NOUN NNS 2 obj
      and and CCONJ CC 6 cc
      sealed seal VERB VBD 2 conj
      the the DET DT 8 det
      hold hold NOUN NN 6 obj
      in in ADP IN 10 case
      2019 2019 NUM CD 6 obl +
      . . PUNCT . 2 punct
      """) == ["Dockers unloaded the crates in 2019", "Dockers sealed the hold in 2019"])
}
