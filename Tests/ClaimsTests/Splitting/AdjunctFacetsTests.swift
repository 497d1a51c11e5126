import Prose
import Testing

@testable import Claims

@Test func `Each of two circumstances is a facet of its own`() throws {
  #expect(
    try facets(
      """
      Voss Voss PROPN NNP 2 nsubj
      sold sell VERB VBD 0 root
      works work NOUN NNS 2 obj
      in in ADP IN 5 case
      Tarn Tarn PROPN NNP 2 obl
      on on ADP IN 7 case
      Sunday Sunday PROPN NNP 2 obl +
      . . PUNCT . 2 punct
      """) == ["Voss sold works in Tarn", "Voss sold works on Sunday", "Voss sold works"])
}

@Test func `What stands right behind a verb without an object is no circumstance`() throws {
  #expect(
    try facets(
      """
      Voss Voss PROPN NNP 2 nsubj
      moved move VERB VBD 0 root
      to to ADP IN 4 case
      Tarn Tarn PROPN NNP 2 obl
      in in ADP IN 6 case
      1998 1998 NUM CD 2 obl
      with with ADP IN 8 case
      friends friend NOUN NNS 2 obl +
      . . PUNCT . 2 punct
      """) == ["Voss moved to Tarn in 1998", "Voss moved to Tarn with friends"])
}
