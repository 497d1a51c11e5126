import Prose
import Testing

@testable import Claims

@Test func `An age and a trade beside a name are claims`() throws {
  #expect(
    try claims(
      """
      Lena Lena PROPN NNP 9 nsubj
      Voss Voss PROPN NNP 1 flat +
      , , PUNCT , 4 punct
      34 34 NUM CD 1 appos +
      , , PUNCT , 7 punct
      a a DET DT 7 det
      nurse nurse NOUN NN 1 appos +
      , , PUNCT , 1 punct
      won win VERB VBD 0 root
      the the DET DT 11 det
      race race NOUN NN 9 obj +
      . . PUNCT . 9 punct
      """) == ["Lena Voss won the race", "Lena Voss was a nurse", "Lena Voss is 34"])
}

@Test func `What ends a firm's name is no statement of it`() throws {
  #expect(
    try claims(
      """
      Harl Harl PROPN NNP 5 nsubj +
      , , PUNCT , 3 punct
      Inc. Inc. PROPN NNP 1 appos +
      , , PUNCT , 3 punct
      closed close VERB VBD 0 root +
      . . PUNCT . 5 punct
      """
    ).count == 1)
}
