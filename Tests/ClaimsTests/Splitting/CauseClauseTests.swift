import Testing

@testable import Claims

@Test func `What came about is a claim, and so is what it was due to`() throws {
  #expect(
    try claims(
      """
      Rents rent NOUN NNS 3 nsubj
      then then ADV RB 3 advmod
      fell fall VERB VBD 0 root
      due due ADJ JJ 7 case
      to to ADP IN 4 fixed
      the the DET DT 7 det
      flood flood NOUN NN 3 obl +
      . . PUNCT . 3 punct
      """) == ["Rents then fell due to the flood", "Rents then fell"])
}

@Test func `A clause with because is kept as the reason, and said too`() throws {
  #expect(
    try claims(
      """
      Reil Reil PROPN NNP 2 nsubj
      left leave VERB VBD 0 root
      because because SCONJ IN 6 mark
      the the DET DT 5 det
      press press NOUN NN 6 nsubj
      knew know VERB VBD 2 advcl +
      . . PUNCT . 2 punct
      """) == ["Reil left because the press knew", "Reil left", "the press knew"])
}

@Test(arguments: [
  ("not not PART RB", "so so ADV RB"), ("then then ADV RB", "partly partly ADV RB"),
])
func `A denied effect and a reason in part stay whole`(word: String, before: String) throws {
  #expect(
    try claims(
      """
      Rents rent NOUN NNS 3 nsubj
      \(word) 3 advmod
      fell fall VERB VBD 0 root
      \(before) 3 advmod
      due due ADJ JJ 8 case
      to to ADP IN 5 fixed
      the the DET DT 8 det
      flood flood NOUN NN 3 obl +
      . . PUNCT . 3 punct
      """
    ).count == 1)
}

@Test func `A date on which something is due is no cause`() throws {
  #expect(
    try claims(
      """
      Rents rent NOUN NNS 3 nsubj
      then then ADV RB 3 advmod
      fell fall VERB VBD 0 root
      before before ADP IN 6 case
      the the DET DT 6 det
      flood flood NOUN NN 3 obl +
      . . PUNCT . 3 punct
      """
    ).count == 1)
}

@Test func `The reason for what is denied stays whole`() throws {
  #expect(
    try claims(
      """
      Reil Reil PROPN NNP 4 nsubj
      did do AUX VBD 4 aux
      not not PART RB 4 advmod
      leave leave VERB VB 0 root
      because because SCONJ IN 7 mark
      rain rain NOUN NN 7 nsubj
      fell fall VERB VBD 4 advcl +
      . . PUNCT . 4 punct
      """
    ).count == 1)
}

@Test func `The reason under a condition is not asserted`() throws {
  #expect(
    try claims(
      """
      If if SCONJ IN 3 mark
      Reil Reil PROPN NNP 3 nsubj
      asks ask VERB VBZ 6 advcl +
      , , PUNCT , 3 punct
      they they PRON PRP 6 nsubj
      leave leave VERB VBP 0 root
      because because SCONJ IN 9 mark
      rain rain NOUN NN 9 nsubj
      falls fall VERB VBZ 6 advcl +
      . . PUNCT . 6 punct
      """
    ).count == 1)
}
