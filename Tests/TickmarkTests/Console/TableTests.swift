import Testing

@testable import Tickmark

struct TableTests {
  private let table = Table(
    columns: [
      .init(heading: "#", isRightAligned: true), .init(heading: "claim", isFlexible: true),
      .init(heading: "end"),
    ],
    rows: [
      ["1", "one two three four five six seven", "x"], ["12", "日本語", "y"],
    ])

  @Test func `wraps the flexible column and aligns the others`() {
    #expect(
      table.lines(width: 36).map(\.text) == [
        " #  claim                        end",
        " 1  one two three four five six  x",
        "    seven",
        "12  日本語                       y",
      ])
  }

  @Test(arguments: [
    ("a b c", 3, ["a b", "c"]), ("abcdef", 4, ["abcd", "ef"]), ("", 5, [""]),
    ("日本 語", 4, ["日本", "語"]),
  ])
  func `wraps at spaces, and cuts what is longer`(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }
}
