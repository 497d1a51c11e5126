import Testing

@testable import Prose

struct QuotationsTests {
  /// The quotations with their marks; an arrow shows one that is not closed.
  private func quotations(in text: String) throws -> [String] {
    let reading = Reader().read(try ArticleText(text))
    return reading.quotations.map { reading.text[$0.range] + ($0.isClosed ? "" : "→") }
  }

  @Test(arguments: [
    ("“It rained,” she said.", ["“It rained,”"]),
    ("\"It rained,\" she said. \"It poured.\"", ["\"It rained,\"", "\"It poured.\""]),
    ("``It rained,'' she said.", ["``It rained,''"]),
    ("‘It didn’t rain,’ she said.", ["‘It didn’t rain,’"]),
    ("'It didn't rain,' she said.", ["'It didn't rain,'"]),
    ("The dogs' bones and the cats’ milk: nobody's.", []),
    ("Rock 'n' roll of the '90s: 'tis over.", []),
    ("“He said ‘no’ twice,” she said.", ["“He said ‘no’ twice,”", "‘no’"]),
    ("(“Quite,” she said.)", ["“Quite,”"]),
    ("He stood 6'2\" and said \"so what\" to that.", ["\"so what\""]),
    ("«Oui», he said.", ["«Oui»"]),
    ("She called it “a mess.", ["“a mess.→"]),
    ("“One.\n\n“Two.\n\n“Three,” he said.", ["“One.→", "“Two.→", "“Three,”"]),
    ("It rained” and “it poured” twice.", ["“it poured”"]),
    ("\"\" and “” say nothing.", []),
  ])
  func `pairs the marks of each paragraph`(text: String, expected: [String]) throws {
    #expect(try quotations(in: text) == expected)
  }

  @Test func `gives the words without their marks`() throws {
    let reading = Reader().read(try ArticleText("He said “no” and “not"))
    #expect(reading.quotations.map { reading.text[$0.content] } == ["no", "not"])
  }

  @Test func `never crosses a block`() throws {
    let text = try ArticleText("“One two” three")
    let blocks = [TextRange(0, 6), TextRange(7, 19)]
    let reading = Reader().read(text, in: ReadingContext(blocks: blocks))
    for quotation in reading.quotations {
      #expect(blocks.contains { $0.contains(quotation.range) })
      #expect(!quotation.isClosed)
    }
  }
}
