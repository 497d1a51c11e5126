import Prose
import Testing

@Suite struct LemmaRuleTests {
  @Test(arguments: [
    ("cities", "city"), ("Ran", "run"), ("was", "be"), ("Gorn", "Gorn"), ("NATO", "NATO"),
    ("better", "good"), ("n't", "not"), ("Münzen", "Münze"), ("", "x"), ("x", ""),
  ])
  func `a rule takes its form to its lemma, also from the model's text`(form: String, lemma: String)
  {
    let rule = LemmaRule(from: form, to: lemma)
    #expect(rule.lemma(of: form) == lemma)
    #expect(LemmaRule(text: Substring(rule.text)) == rule)
  }

  @Test(arguments: [
    ("councils", PartOfSpeech.noun, PennTag.nns, "council"),
    ("went", .verb, .vbd, "go"), ("Holt", .propn, .nnp, "Holt"), ("is", .aux, .vbz, "be"),
    ("tarned", .verb, .vbd, "tarn"), ("n't", .part, .rb, "not"),
    ("studies", .noun, .nns, "study"), ("larger", .adj, .jjr, "large"),
  ])
  func `finds lemmas of words it knows and of words it does not`(
    form: String, part: PartOfSpeech, tag: PennTag, lemma: String
  ) {
    #expect(Model.embedded.lemmas.lemma(of: form, part, tag) == lemma)
  }
}
