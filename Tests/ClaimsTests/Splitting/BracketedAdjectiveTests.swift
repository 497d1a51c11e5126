import Testing

@testable import Claims

private func otter(_ opener: String, _ closer: String) -> String {
  """
  The the DET DT 2 det
  otter otter NOUN NN 9 nsubj
  \(opener) 5 punct
  far far ADV RB 5 advmod
  smaller small ADJ JJR 2 amod
  than than ADP IN 7 case
  seals seal NOUN NNS 5 obl
  \(closer) 5 punct
  dives dive VERB VBZ 0 root +
  . . PUNCT . 9 punct
  """
}

@Test func `An adjective in brackets is said of the noun before it`() throws {
  #expect(
    try claims(otter("( ( PUNCT -LRB-", ") ) PUNCT -RRB-")) == [
      "The otter is far smaller than seals", "The otter dives",
    ])
}

@Test func `An adjective without brackets stays`() throws {
  #expect(try claims(otter("now now ADV RB", "here here ADV RB")).count == 1)
}
