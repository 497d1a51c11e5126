import Testing

@testable import Tickmark

/// Every command, normal and in error, as a person at a terminal or a pipe sees it.
/// `RECORD=1 swift test --filter TranscriptTests` writes the files anew; read the difference.
struct TranscriptTests {
  private static let folder = FileSystem.folder(of: #filePath).appending(path: "Transcripts")
  static let names = FileSystem.names(in: folder).filter { $0.hasSuffix(".txt") }

  @Test(arguments: names)
  func `replays as recorded`(name: String) throws {
    let path = TranscriptTests.folder.appending(path: name)
    let recorded = String(decoding: try FileSystem.read(path), as: UTF8.self)
    let replayed = try Transcript.replay(recorded, name: String(name.dropLast(4)))
    if isRecording { return try FileSystem.write(Array(replayed.utf8), to: path) }
    let difference = Difference.first(between: recorded, and: replayed)
    #expect(difference == nil)
  }

  @Test func `has a transcript for every command`() {
    let told = Set(TranscriptTests.names.map { String($0.dropLast(4)) })
    let commands = Set(UnknownCommand.names).subtracting(["read", "ls"])
    #expect(commands.subtracting(told) == [])
  }
}

/// Where two texts part.
enum Difference {
  static func first(between recorded: String, and replayed: String) -> String? {
    guard recorded != replayed else { return nil }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = replayed.split(separator: "\n", omittingEmptySubsequences: false)
    let index =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    let was = index < old.count ? String(old[index]) : "the end"
    let now = index < new.count ? String(new[index]) : "the end"
    return "line \(index + 1) was\n  \(was)\nand is\n  \(now)"
  }
}
