import Testing

@testable import Tickmark

struct ExcerptTests {
  private static let text =
    "The harbour lost twenty-two boats in the storm of Monday night, and the mayor promised repairs."

  private func lines(marking words: String, in text: String, width: Int) throws -> [String] {
    let range = try #require(text.firstRange(of: words))
    let start = text.distance(from: text.startIndex, to: range.lowerBound)
    return Excerpt(label: "1", text: text, marks: [start..<(start + words.count)])
      .lines(width: width)
  }

  @Test func `a long paragraph is cut between words`() throws {
    #expect(
      try lines(
        marking: "lost twenty-two boats in the storm of Monday night", in: Self.text, width: 40)
        == [
          "  1 | harbour lost twenty-two boats in",
          "    |         ^^^^^^^^^^^^^^^^^^^^^^^^^",
          "    | the storm of Monday night, and",
          "    | ^^^^^^^^^^^^^^^^^^^^^^^^^",
        ])
  }

  @Test func `a word too long for a line is cut all the same`() throws {
    let word = String(repeating: "a", count: 70)
    let lines = try lines(marking: word, in: word, width: 40)
    #expect(lines.filter { $0.contains("a") }.map { $0.count { $0 == "a" } } == [34, 34, 2])
  }

  @Test func `a short paragraph is shown whole`() throws {
    #expect(
      try lines(marking: "boats", in: "The boats sank.", width: 40) == [
        "  1 | The boats sank.", "    |     ^^^^^",
      ])
  }
}
