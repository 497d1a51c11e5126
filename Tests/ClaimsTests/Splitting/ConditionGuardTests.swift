import Prose
import Testing

@testable import Claims

@Test func `A condition and what hangs on it are one claim`() throws {
  #expect(
    try claims(
      """
      If if SCONJ IN 4 mark
      the the DET DT 4 det
      dam dam NOUN NN 4 nsubj
      breaks break VERB VBZ 9 advcl +
      , , PUNCT , 4 punct
      the the DET DT 7 det
      town town NOUN NN 9 nsubj
      will will AUX MD 9 aux
      flood flood VERB VB 0 root +
      . . PUNCT . 9 punct
      """) == ["If the dam breaks, the town will flood"])
}

@Test func `A conditional claim says so`() throws {
  let reading = try reading(
    """
    If if SCONJ IN 4 mark
    the the DET DT 4 det
    dam dam NOUN NN 4 nsubj
    breaks break VERB VBZ 9 advcl +
    , , PUNCT , 4 punct
    the the DET DT 7 det
    town town NOUN NN 9 nsubj
    will will AUX MD 9 aux
    flood flood VERB VB 0 root +
    . . PUNCT . 9 punct
    """)
  #expect(analysis(of: reading).proposals.map(\.status) == [.conditional])
}
