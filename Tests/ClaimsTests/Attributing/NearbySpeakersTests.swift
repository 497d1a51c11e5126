import Prose
import Testing

@testable import Claims

@Test func `A speaker whom the tree lost stands before the verb`() throws {
  #expect(
    try attributions(
      """
      In in ADP IN 2 case
      July July PROPN NNP 10 obl +
      , , PUNCT , 2 punct
      Ida Ida PROPN NNP 2 conj
      Dorn Dorn PROPN NNP 4 flat +
      , , PUNCT , 7 punct
      head head NOUN NN 2 appos +
      , , PUNCT , 7 punct
      then then ADV RB 10 advmod
      told tell VERB VBD 0 root
      them they PRON PRP 10 iobj
      that that SCONJ IN 15 mark
      rents rent NOUN NNS 15 nsubj
      would would AUX MD 15 aux
      fall fall VERB VB 10 ccomp +
      . . PUNCT . 10 punct
      """) == [["Ida Dorn, head", "then told", "that rents would fall"]])
}

@Test func `What is said follows the verb, though the tree shows no clause`() throws {
  #expect(
    try attributions(
      """
      Holm Holm PROPN NNP 2 nsubj
      said say VERB VBD 0 root +
      , , PUNCT , 2 punct
      twice twice ADV RB 2 advmod +
      , , PUNCT , 4 punct
      that that SCONJ IN 8 mark
      she she PRON PRP 8 nsubj
      left leave VERB VBD 4 acl +
      . . PUNCT . 2 punct
      """) == [["Holm", "said", "that she left"]])
}

@Test func `No speaker follows a verb that is followed by a clause`() throws {
  #expect(
    try attributions(
      """
      Another another DET DT 2 det
      pollster pollster NOUN NN 7 nsubj +
      , , PUNCT , 4 punct
      Ida Ida PROPN NNP 2 appos
      Dorn Dorn PROPN NNP 4 flat +
      , , PUNCT , 2 punct
      said say VERB VBD 0 root
      his his PRON PRP$ 9 nmod:poss
      survey survey NOUN NN 7 obj
      showed show VERB VBD 9 acl
      gains gain NOUN NNS 10 obj +
      . . PUNCT . 7 punct
      """) == [["Another pollster, Ida Dorn", "said", "his survey showed gains"]])
}
