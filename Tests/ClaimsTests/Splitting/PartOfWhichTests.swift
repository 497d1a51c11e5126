import Testing

@testable import Claims

private func films(_ noun: String) -> String {
  """
  Venn Venn PROPN NNP 2 nsubj
  made make VERB VBD 0 root
  \(noun) 2 obj +
  , , PUNCT , 5 punct
  one one NUM CD 9 nsubj
  of of ADP IN 7 case
  which which PRON WDT 5 nmod
  was be AUX VBD 9 cop
  long long ADJ JJ 2 advcl +
  . . PUNCT . 2 punct
  """
}

@Test func `Of which is said with what it stands for`() throws {
  #expect(
    try claims(films("films film NOUN NNS")) == ["Venn made films", "one of films was long"])
}

@Test func `One thing has no part that is one`() throws {
  #expect(try !claims(films("gold gold NOUN NN")).contains("one of gold was long"))
}
