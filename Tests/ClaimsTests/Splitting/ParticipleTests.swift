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

private func hall(_ determiner: String, _ participle: String) -> String {
  """
  \(determiner) the DET DT 2 det
  hall hall NOUN NN 7 nsubj
  \(participle) 2 acl
  in in ADP IN 5 case
  1907 1907 NUM CD 3 obl
  is be AUX VBZ 7 cop
  empty empty ADJ JJ 0 root +
  . . PUNCT . 7 punct
  """
}

@Test func `One thing's participle right behind it stays and is said too`() throws {
  #expect(
    try claims(hall("The", "built build VERB VBN")) == [
      "The hall built in 1907 is empty", "The hall was built in 1907",
    ])
}

@Test(arguments: [("Any", "built build VERB VBN"), ("The", "rounded round VERB VBN")])
func `A participle that picks out what is meant only stays`(word: String, participle: String) throws
{
  #expect(try claims(hall(word, participle)).count == 1)
}

@Test func `What is said of a noun set beside a name is said of the name`() throws {
  #expect(
    try claims(
      """
      Tarn Tarn PROPN NNP 9 nsubj +
      , , PUNCT , 4 punct
      a a DET DT 4 det
      town town NOUN NN 1 appos
      founded found VERB VBN 4 acl
      in in ADP IN 7 case
      1200 1200 NUM CD 5 obl +
      , , PUNCT , 4 punct
      grew grow VERB VBD 0 root +
      . . PUNCT . 9 punct
      """) == ["Tarn was founded in 1200", "Tarn was a town", "Tarn grew"])
}
