import Claims
import Intake
import Prose
import Testing

struct PlainTextTests {
  @Test func `finds title, date line, byline, body and address`() throws {
    let sample = try Sample(
      text: """
        Harbour bridge closes for repairs

        By Mira Holm and Jon Vey

        Tuesday, March 5, 2024

        The bridge closed on Monday. It opens again in May.

        Drivers were not told.

        Original url: https://example.org/bridge
        """)
    #expect(
      sample.parts == [
        "headline: Harbour bridge closes for repairs", "byline: By Mira Holm and Jon Vey",
        "dateline: Tuesday, March 5, 2024",
        "body: The bridge closed on Monday. It opens again in May.\n\nDrivers were not told.",
        "source-address: Original url: https://example.org/bridge",
      ])
    #expect(sample.intake.title == "Harbour bridge closes for repairs")
    #expect(sample.intake.dateline?.description == "2024-03-05")
    #expect(sample.intake.byline == "Mira Holm and Jon Vey")
    #expect(sample.intake.address == "https://example.org/bridge")
    #expect(sample.intake.decoder == "text@1")
    #expect(sample.links.isEmpty)
    #expect(sample.intake.findings.isEmpty)
  }

  @Test func `finds a head whose lines stand close together`() throws {
    let sample = try Sample(
      text: "Harbour bridge closes\nBy Mira Holm\n5 March 2024\nThe bridge closed.\nIt was old.\n")
    #expect(
      sample.parts == [
        "headline: Harbour bridge closes", "byline: By Mira Holm", "dateline: 5 March 2024",
        "body: The bridge closed.\nIt was old.",
      ])
  }

  @Test func `finds a standfirst between title and date line`() throws {
    let sample = try Sample(
      text: "Bridge closes\n\nThe town was not told.\n\n5 March 2024\n\nThe bridge closed.\n")
    #expect(
      sample.parts.prefix(3) == [
        "headline: Bridge closes", "dek: The town was not told.", "dateline: 5 March 2024",
      ])
  }

  @Test func `keeps a paragraph that is broken in the middle of a sentence`() throws {
    let sample = try Sample(
      text:
        "Bridge\n\n5 March 2024\n\nThe mayor had waited for three weeks\n\nbecause of the ice.\n")
    #expect(
      sample.parts.last == "body: The mayor had waited for three weeks\n\nbecause of the ice.")
  }

  @Test func `tells captions and headings between paragraphs from the body`() throws {
    let sample = try Sample(
      text: """
        Bridge closes

        5 March 2024

        cars before the bridge in 2019.

        The bridge closed.

        The bridge at night. Image: Ann Roe.

        Years of rust

        Nobody had looked.

        Mira Holm of the Harbour Party

        It was old.
        """)
    #expect(
      sample.parts.dropFirst(2) == [
        "caption: cars before the bridge in 2019.", "body: The bridge closed.",
        "caption: The bridge at night.", "credit: Image: Ann Roe.", "headline: Years of rust",
        "body: Nobody had looked.", "caption: Mira Holm of the Harbour Party",
        "body: It was old.",
      ])
  }

  @Test func `an article may have no title, no date line and no end`() throws {
    let sample = try Sample(text: "The bridge closed on Monday.\n\nIt was old.")
    #expect(sample.parts == ["body: The bridge closed on Monday.\n\nIt was old."])
    #expect(sample.intake.title == "")
    #expect(sample.intake.dateline == nil)
    #expect(sample.intake.findings.map(\.code) == ["no-date-line"])
  }

  @Test(arguments: ["\u{FEFF}A title\r\n\r\n5 March 2024\r\n\r\nBody text.\r\n"])
  func `keeps the bytes and reads past byte order mark and carriage returns`(file: String) throws {
    let sample = try Sample(text: file)
    #expect(sample.intake.bytes == Array(file.utf8))
    #expect(sample.intake.text.string == "A title\n\n5 March 2024\n\nBody text.\n")
    #expect(
      sample.parts == ["headline: A title", "dateline: 5 March 2024", "body: Body text."])
  }

  @Test func `finds bare addresses without the sentence's own marks`() throws {
    let sample = try Sample(
      text: "T\n\n5 March 2024\n\nSee https://a.example/b?c=1, www.b.example. and http://x\n")
    #expect(
      sample.links == [
        "https://a.example/b?c=1 -> https://a.example/b?c=1", "www.b.example -> www.b.example",
      ])
  }
}
