import Prose
import Testing

@testable import Claims

private let rescued = """
  Ida Ida PROPN NNP 3 nsubj
  Dorn Dorn PROPN NNP 1 flat
  said say VERB VBD 0 root
  boats boat NOUN NNS 5 nsubj
  sank sink VERB VBD 3 ccomp +
  . . PUNCT . 3 punct

  She she PRON PRP 2 nsubj
  said say VERB VBD 0 root
  men man NOUN NNS 4 nsubj
  swam swim VERB VBD 2 ccomp +
  . . PUNCT . 2 punct
  """

@Test func `She is who spoke last, by her full name`() throws {
  var reading = try reading(rescued)
  #expect(analysis(of: reading).attributions.map(\.holder) == ["Ida Dorn", "She"])
  reading.mentions = [Mention(kind: .person, form: .name, range: TextRange(0, 8), entity: 1)]
  #expect(analysis(of: reading).attributions.map(\.holder) == ["Ida Dorn", "Ida Dorn"])
}

@Test func `Who is whom it stands for`() throws {
  let reading = try reading(
    """
    A a DET DT 2 det
    miner miner NOUN NN 9 nsubj
    who who PRON WP 4 nsubj
    said say VERB VBD 2 acl:relcl
    he he PRON PRP 6 nsubj
    saw see VERB VBD 4 ccomp
    smoke smoke NOUN NN 6 obj
    has have AUX VBZ 9 aux
    left leave VERB VBN 0 root +
    . . PUNCT . 9 punct
    """)
  let found = analysis(of: reading).attributions
  #expect(found.map(\.holder) == ["A miner"])
  #expect(found.flatMap(\.source).map { reading.text[$0] } == ["who"])
}

@Test func `Two who speak are not named as one`() throws {
  var reading = try reading(
    """
    Ida Ida PROPN NNP 4 nsubj
    and and CCONJ CC 3 cc
    Piet Piet PROPN NNP 1 conj
    said say VERB VBD 0 root
    boats boat NOUN NNS 6 nsubj
    sank sink VERB VBD 4 ccomp +
    . . PUNCT . 4 punct
    """)
  reading.mentions = [Mention(kind: .person, form: .name, range: TextRange(0, 3), entity: 1)]
  #expect(analysis(of: reading).attributions.map(\.holder) == ["Ida and Piet"])
}
