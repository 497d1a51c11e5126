import Prose
import Testing

@testable import Claims

@Test func `Between a number with an article and a noun, a participle belongs to the noun`() throws
{
  #expect(
    try claims(
      """
      Two two NUM CD 5 nsubj
      of of ADP IN 4 case
      the the DET DT 4 det
      nine nine NUM CD 1 nmod
      promised promise VERB VBN 0 root
      ships ship NOUN NNS 8 nsubj
      have have AUX VBP 8 aux
      sailed sail VERB VBN 5 ccomp +
      . . PUNCT . 5 punct
      """) == ["Two of the nine promised ships have sailed", "nine ships were promised"])
}

@Test func `Whose tells of the name before it, not of the clause`() throws {
  #expect(
    try claims(
      """
      The the DET DT 2 det
      mayor mayor NOUN NN 3 nsubj
      thanked thank VERB VBD 0 root
      Ivo Ivo PROPN NNP 3 obj
      Lang Lang PROPN NNP 4 flat +
      , , PUNCT , 9 punct
      whose whose PRON WP$ 8 nmod:poss
      crew crew NOUN NN 9 nsubj
      saved save VERB VBD 3 advcl:relcl
      the the DET DT 11 det
      dam dam NOUN NN 9 obj +
      . . PUNCT . 3 punct
      """) == ["The mayor thanked Ivo Lang", "Ivo Lang's crew saved the dam"])
}

@Test func `A name right behind a relation leads it`() throws {
  #expect(
    try claims(
      """
      Voss Voss PROPN NNP 2 nsubj
      thanked thank VERB VBD 0 root
      her her PRON PRP$ 4 nmod:poss
      sister sister NOUN NN 2 obj
      Piet Piet PROPN NNP 4 appos +
      . . PUNCT . 2 punct
      """) == ["Voss thanked Piet", "Piet was Voss's sister"])
}

@Test func `A base verb behind a joint is no part of a compound`() throws {
  #expect(
    try claims(
      """
      Voss Voss PROPN NNP 4 nsubj
      did do AUX VBD 4 aux
      not not PART RB 4 advmod
      buy buy VERB VB 0 root
      bread bread NOUN NN 4 obj
      or or CCONJ CC 9 cc
      mend mend VERB VB 8 compound
      garden garden NOUN NN 9 compound
      tools tool NOUN NNS 5 conj +
      . . PUNCT . 4 punct
      """) == ["Voss did not mend garden tools", "Voss did not buy bread"])
}

@Test func `Who is warned is no part of what they are warned of`() throws {
  let found = try claims(
    """
    Belgrade Belgrade PROPN NNP 2 nsubj
    warned warn VERB VBD 0 root
    farmers farmer NOUN NNS 7 nsubj
    that that PRON WDT 5 nsubj
    leaving leave VERB VBG 3 acl:relcl
    would would AUX MD 7 aux
    cost cost VERB VB 2 ccomp
    money money NOUN NN 7 obj +
    . . PUNCT . 2 punct
    """)
  #expect(!found.isEmpty)
  #expect(found.allSatisfy { !$0.hasPrefix("farmers") })
}

@Test func `A comma between two adjectives sets nothing beside a name`() throws {
  #expect(
    try claims(
      """
      Voss Voss PROPN NNP 2 nsubj
      led lead VERB VBD 0 root
      the the DET DT 4 det
      ruling ruling NOUN NN 2 obj +
      , , PUNCT , 7 punct
      rural rural ADJ JJ 7 amod
      party party NOUN NN 4 appos +
      . . PUNCT . 2 punct
      """) == ["Voss led the ruling, rural party"])
}

@Test func `A day between a subject and its verb belongs to the verb`() throws {
  #expect(
    try facets(
      """
      Voss Voss PROPN NNP 4 nsubj
      on on ADP IN 3 case
      Sunday Sunday PROPN NNP 1 nmod
      resigned resign VERB VBD 0 root
      in in ADP IN 6 case
      Tarn Tarn PROPN NNP 4 obl +
      . . PUNCT . 4 punct
      """) == ["Voss on Sunday resigned in Tarn"])
}

@Test func `An age behind a comma is no part of the name`() throws {
  let text = """
    Holm Holm PROPN NNP 2 nsubj
    thanked thank VERB VBD 0 root
    Ada Ada PROPN NNP 2 obj
    Voss Voss PROPN NNP 3 flat +
    , , PUNCT , 6 punct
    29 29 NUM CD 3 flat +
    , , PUNCT , 9 punct
    whose whose PRON WP$ 9 nmod:poss
    work work NOUN NN 10 nsubj
    failed fail VERB VBD 3 acl:relcl +
    . . PUNCT . 2 punct
    """
  #expect(try claims(text).contains("Ada Voss's work failed"))
}
