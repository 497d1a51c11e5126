import Testing

@testable import Claims

private func sentence(said relation: String) -> String {
  """
  Rents rent NOUN NNS 2 nsubj
  fell fall VERB VBD 0 root
  in in ADP IN 4 case
  May May PROPN NNP 8 obl +
  , , PUNCT , 4 punct
  the the DET DT 7 det
  bank bank NOUN NN 8 nsubj
  said say VERB VBD 2 \(relation)
  on on ADP IN 10 case
  Monday Monday PROPN NNP 8 obl +
  . . PUNCT . 2 punct
  """
}

@Test(arguments: ["advcl", "parataxis"])
func `What stands before the comma belongs to what was said`(relation: String) throws {
  #expect(try claims(sentence(said: relation)) == ["Rents fell in May"])
}
