import Claims
import Prose
import Reports
import Testing

@Suite struct SameBytesTests {
  @Test(arguments: Format.allCases, Profile.allCases)
  func `the same record gives the same bytes`(_ format: Format, _ profile: Profile) throws {
    func bytes() throws -> [UInt8] {
      let story = try Story.harbourTrial()
      let report = try #require(
        AuditReport(on: story.dossier, under: story.circumstances, for: profile))
      return render(report, as: format)
    }
    let first = try bytes()
    #expect(try bytes() == first)
    #expect(!first.isEmpty)
  }

  @Test func `JSON keys are sorted and the text is ASCII`() throws {
    let story = try Story.harbourTrial()
    let report = try #require(AuditReport(on: story.dossier, under: story.circumstances))
    let bytes = render(report, as: .json)
    #expect(bytes.allSatisfy { $0 < 0x7F })
    #expect(JSONText.bytes(of: try JSON(parsing: bytes), isASCII: true) + [0x0A] == bytes)
  }

  @Test func `every span of the JSON says its quote`() throws {
    var story = try Story([(.body, "Ünïcode 🦊 said naïve words here.")])
    story.claim("naïve words")
    let report = try #require(AuditReport(on: story.dossier, under: story.circumstances))
    let json = try JSON(parsing: render(report, as: .json))
    let article = Array(try #require(json["text"]?.string).utf8)
    let event = try #require(json["claims"]?.array?.first?["body"]?.integer)
    let body = try #require(json["record"]?.array?[event]["fields"])
    let span = try #require(body["spans"]?.array?.first?.array).compactMap(\.integer)
    let quote = String(decoding: article[span[0]..<span[1]], as: UTF8.self)
    #expect(quote == body["quotes"]?.array?.first?.string)
    #expect(quote == "naïve words")
  }

  @Test func `a dossier without an article has no report`() throws {
    let story = try Story.harbourTrial()
    #expect(AuditReport(on: Dossier(id: "x"), under: story.circumstances) == nil)
  }
}
