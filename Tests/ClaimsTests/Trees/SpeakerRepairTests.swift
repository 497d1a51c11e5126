import Prose
import Testing

@testable import Claims

@Test func `Who adds is who said`() throws {
  let text = """
    Holm Holm PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    the the DET DT 4 det
    plan plan NOUN NN 5 nsubj
    failed fail VERB VBD 2 ccomp +
    , , PUNCT , 7 punct
    adding add VERB VBG 5 advcl
    that that SCONJ IN 10 mark
    prices price NOUN NNS 10 nsubj
    rose rise VERB VBD 7 ccomp +
    . . PUNCT . 2 punct
    """
  #expect(
    try attributions(text) == [
      ["Holm", "said", "the plan failed"], ["Holm", "adding", "that prices rose"],
    ])
}

@Test func `A participle that reports nothing stays with its clause`() throws {
  #expect(
    try attributions(
      """
      Holm Holm PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      the the DET DT 4 det
      roof roof NOUN NN 5 nsubj
      fell fall VERB VBD 2 ccomp +
      , , PUNCT , 7 punct
      killing kill VERB VBG 5 advcl
      sheep sheep NOUN NNS 7 obj +
      . . PUNCT . 2 punct
      """) == [["Holm", "said", "the roof fell, killing sheep"]])
}

@Test func `A second verb of saying goes back to the speaker, where its tense tells`() throws {
  let text = """
    Holm Holm PROPN NNP 2 nsubj
    noted note VERB VBD 0 root
    that that SCONJ IN 5 mark
    wages wage NOUN NNS 5 nsubj
    lag lag VERB VBP 2 ccomp
    and and CCONJ CC 7 cc
    warned warn VERB VBD 5 conj
    that that SCONJ IN 11 mark
    strikes strike NOUN NNS 11 nsubj
    would would AUX MD 11 aux
    follow follow VERB VB 7 ccomp +
    . . PUNCT . 2 punct
    """
  #expect(try attributions(text).map(\.first) == ["Holm", "Holm"])
}

@Test func `A verb with have is active`() throws {
  #expect(
    try attributions(
      """
      Holm Holm PROPN NNP 3 nsubj:pass
      has have AUX VBZ 3 aux
      predicted predict VERB VBN 0 root
      gains gain NOUN NNS 3 obj +
      . . PUNCT . 3 punct
      """) == [["Holm", "has predicted", "gains"]])
}

@Test func `Who is warned is no part of the warning`() throws {
  #expect(
    try attributions(
      """
      Belgrade Belgrade PROPN NNP 2 nsubj
      warned warn VERB VBD 0 root
      drivers driver NOUN NNS 8 nsubj
      that that PRON WDT 5 nsubj
      joining join VERB VBG 3 acl:relcl
      strikes strike NOUN NNS 5 obj
      would would AUX MD 8 aux
      cost cost VERB VB 2 ccomp
      licences licence NOUN NNS 8 obj +
      . . PUNCT . 2 punct
      """) == [["Belgrade", "warned", "that joining strikes would cost licences"]])
}

@Test func `A past tense does not go on from what would be`() throws {
  let text = """
    Voss Voss PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    Holm Holm PROPN NNP 5 nsubj
    would would AUX MD 5 aux
    appeal appeal VERB VB 2 ccomp
    and and CCONJ CC 7 cc
    left leave VERB VBD 5 conj
    the the DET DT 9 det
    court court NOUN NN 7 obj +
    . . PUNCT . 2 punct
    """
  #expect(try attributions(text) == [["Voss", "said", "Holm would appeal"]])
}
