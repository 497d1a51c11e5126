import Prose
import Testing

@testable import Claims

@Test func `The speaker may stand behind what is said`() throws {
  #expect(
    try attributions(
      """
      The the DET DT 2 det
      harbour harbour NOUN NN 4 nsubj:pass
      is be AUX VBZ 4 aux:pass
      closed close VERB VBN 9 ccomp +
      , , PUNCT , 9 punct
      the the DET DT 8 det
      port port NOUN NN 8 compound
      office office NOUN NN 9 nsubj
      said say VERB VBD 0 root +
      . . PUNCT . 9 punct
      """) == [["the port office", "said", "The harbour is closed"]])
}

@Test func `A clause with that is what is said`() throws {
  #expect(
    try attributions(
      """
      The the DET DT 2 det
      bank bank NOUN NN 3 nsubj
      warned warn VERB VBD 0 root
      that that SCONJ IN 7 mark
      prices price NOUN NNS 7 nsubj
      may may AUX MD 7 aux
      rise rise VERB VB 3 ccomp +
      . . PUNCT . 3 punct
      """) == [["The bank", "warned", "that prices may rise"]])
}

@Test func `A document can be the source`() throws {
  #expect(
    try attributions(
      """
      The the DET DT 2 det
      bridge bridge NOUN NN 3 nsubj
      cost cost VERB VBD 0 root
      9 9 NUM CD 5 compound
      million million NUM CD 6 nummod
      euros euro NOUN NNS 3 obj +
      , , PUNCT , 12 punct
      according accord VERB VBG 12 case
      to to ADP IN 8 fixed
      a a DET DT 12 det
      leaked leake VERB VBN 12 amod
      report report NOUN NN 3 obl +
      . . PUNCT . 3 punct
      """) == [["a leaked report", "according to", "The bridge cost 9 million euros"]])
}

@Test func `An infinitive is what is wanted`() throws {
  #expect(
    try attributions(
      """
      Anna Anna PROPN NNP 3 nsubj
      Holm Holm PROPN NNP 1 flat
      wants want VERB VBZ 0 root
      to to PART TO 5 mark
      sell sell VERB VB 3 xcomp
      the the DET DT 7 det
      mill mill NOUN NN 5 obj +
      . . PUNCT . 3 punct
      """) == [["Anna Holm", "wants", "to sell the mill"]])
}

@Test func `Appearance has no source, and its subject belongs to it`() throws {
  #expect(
    try attributions(
      """
      Gulls gull NOUN NNS 2 nsubj
      seem seem VERB VBP 0 root
      to to PART TO 4 mark
      like like VERB VB 2 xcomp
      the the DET DT 6 det
      pier pier NOUN NN 4 obj +
      . . PUNCT . 2 punct
      """) == [["", "seem", "Gulls … to like the pier"]])
}

@Test func `Who holds a view can be a noun`() throws {
  #expect(
    try attributions(
      """
      Critics critic NOUN NNS 5 nsubj
      of of ADP IN 4 case
      the the DET DT 4 det
      tunnel tunnel NOUN NN 1 nmod
      threw throw VERB VBD 0 root
      stones stone NOUN NNS 5 obj +
      . . PUNCT . 5 punct
      """) == [["Critics", "Critics", "the tunnel"]])
}

@Test func `A quotation is direct, and has its marks in its content`() throws {
  let reading = try reading(
    """
    " " PUNCT `` 3 punct +
    We we PRON PRP 3 nsubj
    sold sell VERB VBD 10 ccomp
    the the DET DT 5 det
    farm farm NOUN NN 3 obj +
    , , PUNCT , 3 punct +
    " " PUNCT `` 3 punct
    Ola Ola PROPN NNP 10 nsubj
    Brandt Brandt PROPN NNP 8 flat
    said say VERB VBD 0 root +
    . . PUNCT . 10 punct
    """)
  let found = analysis(of: reading)
  #expect(found.attributions.map(\.form) == [.direct])
  #expect(found.attributions.map(\.holder) == ["Ola Brandt"])
  #expect(found.proposals.map(\.kind).contains(.quote))
}

@Test func `A denial is negated from the start`() throws {
  let reading = try reading(
    """
    The the DET DT 2 det
    bishop bishop NOUN NN 3 nsubj
    denied deny VERB VBD 0 root
    that that SCONJ IN 8 mark
    the the DET DT 6 det
    school school NOUN NN 8 nsubj
    had have AUX VBD 8 aux
    closed close VERB VBN 3 ccomp +
    . . PUNCT . 3 punct
    """)
  #expect(analysis(of: reading).attributions.map(\.commitment) == [.denies])
}
