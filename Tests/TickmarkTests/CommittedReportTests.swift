import Testing

@testable import Tickmark

/// `exports/` holds the report that the demonstration leaves; the program must still leave that one.
/// `RECORD=1 swift test --filter CommittedReportTests` writes it anew.
struct CommittedReportTests {
  private static let root = FileSystem.folder(of: #filePath).appending(path: "../..")

  @Test func `the committed report is the demonstration's`() throws {
    let desk = try Desk("report")
    #expect(desk.run(["demo", "."]).status == 0)
    let name = "exports/ferry-verdict-audit.html"
    let path = CommittedReportTests.root.appending(path: name)
    let report = try desk.read(name)
    if isRecording { return try FileSystem.write(report, to: path) }
    let isSame = try FileSystem.read(path) == report
    #expect(isSame, "exports/ is stale: RECORD=1 swift test --filter CommittedReportTests")
  }

  @Test func `the bundled article is the one in the workspace`() throws {
    let path = CommittedReportTests.root.appending(path: "claims/\(SampleArticle.fileName)")
    #expect(try FileSystem.read(path) == SampleArticle.bytes)
  }

  @Test func `a new workspace has the committed rules`() throws {
    let path = CommittedReportTests.root.appending(path: "claims/tickmark.toml")
    #expect(try FileSystem.read(path) == Array(PolicyFile.initial.utf8))
  }
}
