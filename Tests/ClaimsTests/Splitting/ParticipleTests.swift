import Prose
import Testing

@testable import Claims

@Test func `A participle that is set off is a claim with a copula`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      museum museum NOUN NN 8 nsubj +
      , , PUNCT , 2 punct
      opened open VERB VBN 2 acl
      in in ADP IN 6 case
      1907 1907 NUM CD 4 obl +
      , , PUNCT , 8 punct
      keeps keep VERB VBZ 0 root
      4,000 4000 NUM CD 10 nummod
      maps map NOUN NNS 8 obj +
      . . PUNCT . 8 punct
      """) == ["The museum keeps 4,000 maps", "The museum was opened in 1907"])
}

@Test func `At the finest grain it keeps the comma of the text`() throws {
  let found = try facets(
    """
    The the DET DT 2 det
    museum museum NOUN NN 8 nsubj +
    , , PUNCT , 2 punct
    opened open VERB VBN 2 acl
    in in ADP IN 6 case
    1907 1907 NUM CD 4 obl +
    , , PUNCT , 8 punct
    keeps keep VERB VBZ 0 root
    4,000 4000 NUM CD 10 nummod
    maps map NOUN NNS 8 obj +
    . . PUNCT . 8 punct
    """)
  #expect(Set(found) == ["The museum keeps 4,000 maps", "The museum, opened in 1907"])
}
