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

@Test func `A verb with an object shares no passive with the one before`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      club club NOUN NN 4 nsubj:pass
      was be AUX VBD 4 aux:pass
      founded found VERB VBN 0 root
      by by ADP IN 6 case
      Voss Voss PROPN NNP 4 obl:agent
      and and CCONJ CC 8 cc
      joined join VERB VBN 4 conj
      the the DET DT 10 det
      league league NOUN NN 8 obj +
      . . PUNCT . 4 punct
      """) == ["The club was founded by Voss", "The club joined the league"])
}

@Test func `A verb with an auxiliary of its own keeps its date to itself`() throws {
  #expect(
    Set(
      try claims(
        """
        The the DET DT 2 det
        ship ship NOUN NN 4 nsubj:pass
        was be AUX VBD 4 aux:pass
        sold sell VERB VBN 0 root
        and and CCONJ CC 7 cc
        was be AUX VBD 7 aux:pass
        sunk sink VERB VBN 4 conj
        in in ADP IN 9 case
        1907 1907 NUM CD 7 obl +
        . . PUNCT . 4 punct
        """)) == ["The ship was sold", "The ship was sunk in 1907"])
}

@Test func `Nobody is moved who was born and moved`() throws {
  #expect(
    try claims(
      """
      Voss Voss PROPN NNP 3 nsubj:pass
      was be AUX VBD 3 aux:pass
      born bear VERB VBN 0 root
      there there ADV RB 3 advmod
      and and CCONJ CC 6 cc
      moved move VERB VBD 3 conj
      on on ADV RB 6 advmod +
      . . PUNCT . 3 punct
      """) == ["Voss was born there", "Voss moved on"])
}
