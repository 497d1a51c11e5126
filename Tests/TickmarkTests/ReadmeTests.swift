import Testing

@testable import Tickmark

/// The README's session is what the program really prints.
/// `RECORD=1 swift test --filter ReadmeTests` writes it anew.
struct ReadmeTests {
  private static let path = FileSystem.folder(of: #filePath).appending(path: "../../README.md")
  private static let fence = "```console\n"

  @Test func `the README's session is what the program prints`() throws {
    let readme = String(decoding: try FileSystem.read(ReadmeTests.path), as: UTF8.self)
    let start = try #require(readme.ranges(of: ReadmeTests.fence).first).upperBound
    let end = try #require(readme[start...].ranges(of: "```").first).lowerBound
    let desk = try Desk("readme")
    desk.isTerminal = true
    desk.environment["NO_COLOR"] = "1"
    desk.width = 96
    try desk.write(Story.markdown, to: "jobs.md")
    let replayed = try Transcript.replay(String(readme[start..<end]), at: desk)
    if isRecording {
      let new = readme[..<start] + replayed + readme[end...]
      return try FileSystem.write(Array(new.utf8), to: ReadmeTests.path)
    }
    #expect(Difference.first(between: String(readme[start..<end]), and: replayed) == nil)
  }

  @Test(arguments: ["make demo", "make test", "swift run tickmark demo .", "swift test"])
  func `names the commands that try it`(command: String) throws {
    let readme = String(decoding: try FileSystem.read(ReadmeTests.path), as: UTF8.self)
    #expect(readme.contains("    \(command)"))
  }
}
