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

@Test func `A clause with because is kept as the reason`() throws {
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
      """) == ["Reil left because the press knew", "Reil left"])
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
