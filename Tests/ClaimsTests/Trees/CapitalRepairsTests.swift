import Testing

@testable import Claims

private func bidder(_ word: String) -> String {
  """
  \(word) 0 root
  Bidder Bidder PROPN NNP 4 nsubj
  may may AUX MD 4 aux
  lend lend VERB VB 1 ccomp
  tools tool NOUN NNS 4 obj
  and and CCONJ CC 7 cc
  sold sell VERB VBD 4 conj
  boats boat NOUN NNS 7 obj +
  . . PUNCT . 1 punct
  """
}

@Test func `A participle before a capital is part of the name`() throws {
  #expect(
    try claims(bidder("Leading lead VERB VBG")) == [
      "Leading Bidder may lend tools", "Leading Bidder sold boats",
    ])
}

@Test func `A verb that reports is no part of the name`() throws {
  #expect(
    try !claims(bidder("Say say VERB VBP")).contains("Say Bidder may lend tools"))
}

@Test func `The number of a war is no speaker`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      hall hall NOUN NN 3 nsubj
      built build VERB VBN 0 root
      after after ADP IN 6 case
      World World PROPN NNP 6 compound
      War War PROPN NNP 3 obl
      I I PRON PRP 9 nsubj
      is be AUX VBZ 9 cop
      empty empty ADJ JJ 3 advcl +
      . . PUNCT . 3 punct
      """) == ["The hall built after World War I is empty", "The hall was built after World War I"])
}
