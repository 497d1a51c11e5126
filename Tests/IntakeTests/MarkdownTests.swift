import Claims
import Intake
import Prose
import Testing

struct MarkdownTests {
  /// The visible text of Markdown, blocks between empty lines.
  private func visible(_ markdown: String) throws -> String {
    try Sample(markdown: markdown).intake.text.string
  }

  @Test(arguments: [
    ("a *b* c", "a b c"), ("a **b** c", "a b c"), ("a ***b*** c", "a b c"), ("a _b_ c", "a b c"),
    ("snake_case_name", "snake_case_name"), ("2 * 3 * 4", "2 * 3 * 4"), ("a **b", "a **b"),
    ("\\*a\\* \\[b\\]", "*a* [b]"), ("`a*b*`", "a*b*"), ("a `` ` `` b", "a  `  b"),
    ("a &amp; b &#8212; c &lt;d&gt;", "a & b — c <d>"), ("&unknown; &#7;", "&unknown; &#7;"),
    ("a <b>c</b> d<br>", "a c d"), ("1 < 2 > 0", "1 < 2 > 0"),
    ("[a](https://x.example) b", "a b"), ("[a *b*](https://x.example \"t\") c", "a b c"),
    ("[a] b", "[a] b"), ("[a](", "[a]("), ("a ![b](c.png) d", "a  d"),
    ("a\nb", "a\nb"), ("a  \nb", "a\nb"), ("a\\\nb", "a\nb"),
    ("# A\n\nb", "A\n\nb"), ("## A ##\nb", "A\n\nb"), ("A\n===\n\nb", "A\n\nb"),
    ("A\n---\nb", "A\n\nb"), ("#b", "#b"), ("a\n\n***\n\nb", "a\n\nb"),
    ("- a\n- b\n  c\n\nd", "a\n\nb\nc\n\nd"), ("1. a\n2. b", "a\n\nb"),
    ("In the year\n1984. It rained.", "In the year\n1984. It rained."),
    ("> a\n> b\n\nc", "a\nb\n\nc"), ("```\na *b*\n```\nc", "a b\n\nc"),
    ("<!-- a\nb -->\nc", "c"), ("[a]: https://x.example\n\n[b][a] [a]", "b a"),
    ("<https://x.example/y>", "https://x.example/y"),
  ])
  func `shows the words without the markup`(markdown: String, expected: String) throws {
    #expect(try visible(markdown) == expected)
  }

  @Test func `keeps links with their words and targets, and says which lead nowhere`() throws {
    let sample = try Sample(
      markdown: """
        # Title

        The mayor [said](#) it [twice]() on [air](https://a.example/(1) "t"), as [the log][log]
        and <https://b.example> show. [Run](javascript:alert(1)). [Top](#top).

        [log]: https://c.example
        """)
    #expect(
      sample.links == [
        "said -> # (placeholder)", "twice ->  (missing)", "air -> https://a.example/(1)",
        "the log -> https://c.example", "https://b.example -> https://b.example",
        "Run -> javascript:alert(1) (unsafe)", "Top -> #top (placeholder)",
      ])
    #expect(sample.intake.findings.map(\.code).contains("link-placeholder"))
  }

  @Test func `finds every part of an article`() throws {
    let sample = try Sample(
      markdown: """
        # Harbour bridge closes

        *The town was not told.*

        March 5, 2024

        The bridge at dawn. **Holm family archive**

        The bridge [closed](#) on Monday, the mayor said, because

        the ice had come early.

        > Nobody told us.

        The rules are:

        - no cars
        - no carts

        ![The old bridge](old.jpg)

        *The bridge in 1920. Photo: City Museum*

        The mayor wrote:

        > We were late.

        Original url:

        <https://example.org/2024/03/05/bridge>
        """)
    #expect(
      sample.parts == [
        "headline: Harbour bridge closes", "dek: The town was not told.",
        "dateline: March 5, 2024", "caption: The bridge at dawn.",
        "credit: Holm family archive",
        "body: The bridge closed on Monday, the mayor said, because\n\nthe ice had come early.",
        "pull-quote: Nobody told us.", "body: The rules are:", "list-item: no cars",
        "list-item: no carts", "caption: The old bridge", "caption: The bridge in 1920.",
        "credit: Photo: City Museum", "body: The mayor wrote:\n\nWe were late.",
        "source-address: Original url:\n\nhttps://example.org/2024/03/05/bridge",
      ])
    #expect(sample.links == ["closed -> # (placeholder)"])
    #expect(sample.intake.address == "https://example.org/2024/03/05/bridge")
  }

  @Test func `reads hostile nesting in linear time`() throws {
    for unit in ["*a ", "[", "[a](", "<", "`", "**_", "> ", "&", "![", "*_*"] {
      let count = 20_000
      let text = String(repeating: unit, count: count) + "\n\nEnd."
      #expect(try visible(text).hasSuffix("End."))
    }
  }
}
