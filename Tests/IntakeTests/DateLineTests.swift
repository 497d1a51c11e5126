import Claims
import Intake
import Prose
import Testing

struct DateLineTests {
  @Test(arguments: [
    ("July 11, 2024", "2024-07-11"), ("11 July 2024", "2024-07-11"),
    ("Thursday, July 11, 2024", "2024-07-11"), ("Thu., Jul. 11, 2024", "2024-07-11"),
    ("2024-07-11", "2024-07-11"), ("11th of July 2024", "2024-07-11"),
    ("Published: July 11, 2024 at 10:30 a.m. EDT", "2024-07-11"),
    ("Updated on Sept 3, 2024, 14:05 GMT", "2024-09-03"), ("SELM, July 4, 2024", "2024-07-04"),
    ("London, 4 March 2021", "2021-03-04"),
  ])
  func `reads a date line`(line: String, day: String) throws {
    let sample = try Sample(text: "A title\n\n\(line)\n\nBody text here.\n")
    #expect(sample.intake.dateline?.description == day)
    #expect(sample.parts[1] == "dateline: \(line)")
  }

  @Test(arguments: [
    "On July 11, 2024, the council met.", "July was warm.", "February 30, 2024",
    "It was July 11, 2024", "03/04/2024", "In 2024",
  ])
  func `takes no other line for a date line`(line: String) throws {
    let sample = try Sample(text: "A title\n\nBody text here.\n\n\(line)\n\nMore text.\n")
    #expect(sample.intake.dateline == nil)
  }

  @Test(arguments: [
    ("SELM, July 4 (Agency) — The mayor left.", "SELM, July 4 (Agency) —"),
    ("KYIV, Ukraine (AP) - The mayor left.", "KYIV, Ukraine (AP) -"),
    ("LONDON -- The mayor left.", "LONDON --"),
  ])
  func `reads the lead of a wire story`(line: String, lead: String) throws {
    let sample = try Sample(text: "A title\n\n\(line)\n\nMore text.\n")
    #expect(
      sample.parts == [
        "headline: A title", "dateline: \(lead)", "body: The mayor left.\n\nMore text.",
      ])
  }

  @Test func `takes the year a lead lacks from the article's address`() throws {
    let lead = "SELM, July 4 (Agency) — The mayor left."
    let bare = try Sample(text: "A title\n\n\(lead)\n")
    #expect(bare.intake.dateline == nil)
    #expect(bare.intake.findings.map(\.message) == ["the date line has no year"])
    let address = "Source: https://example.org/2024/07/04/mayor"
    let addressed = try Sample(text: "A title\n\n\(lead)\n\n\(address)\n")
    #expect(addressed.intake.dateline?.description == "2024-07-04")
  }

  @Test func `reads a date line that ran into the first paragraph`() throws {
    let sample = try Sample(text: "A title\n\nThursday, May 7, 2015 On Tuesday, it rained.\n")
    #expect(
      sample.parts.dropFirst() == [
        "dateline: Thursday, May 7, 2015", "body: On Tuesday, it rained.",
      ])
    #expect(sample.intake.dateline?.description == "2015-05-07")
  }

  @Test func `reads byline and date line on one line`() throws {
    let sample = try Sample(text: "A title\n\nBy Ann Roe | July 4, 2024\n\nIt rained.\n")
    #expect(sample.parts[1...2] == ["byline: By Ann Roe", "dateline: July 4, 2024"])
  }

  @Test(arguments: [
    "By Ann Roe", "By Ann Roe and Bo Lind", "By ANN ROE in Selm", "By Ann van der Roe",
  ])
  func `reads a byline`(line: String) throws {
    let sample = try Sample(text: "A title\n\n\(line)\n\nIt rained.\n")
    #expect(sample.intake.byline == String(line.dropFirst(3)))
  }

  @Test(arguments: ["By the river, Ann Roe waited.", "By 2024 it was over", "By and large"])
  func `takes no other line for a byline`(line: String) throws {
    #expect(try Sample(text: "A title\n\n\(line)\n\nIt rained.\n").intake.byline == nil)
  }
}
