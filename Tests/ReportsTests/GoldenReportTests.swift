import Claims
import Prose
import Reports
import Testing

@Suite struct GoldenReportTests {
  @Test(arguments: Format.allCases)
  func `the report of the harbour trial is the recorded one`(_ format: Format) throws {
    let story = try Story.harbourTrial()
    let report = try #require(AuditReport(on: story.dossier, under: story.circumstances))
    try expectGolden(render(report, as: format), "harbour-trial.\(format.fileExtension)")
  }

  @Test(arguments: Profile.allCases)
  func `each profile's report is the recorded one`(_ profile: Profile) throws {
    let story = try Story.harbourTrial()
    let report = try #require(
      AuditReport(on: story.dossier, under: story.circumstances, for: profile))
    try expectGolden(render(report, as: .markdown), "harbour-trial-\(profile.rawValue).md")
  }
}
