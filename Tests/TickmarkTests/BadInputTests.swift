import Foundation
import Testing

@testable import Tickmark

/// What a desk may hand in by mistake, beyond what the transcripts show.
struct BadInputTests {
  @Test func `refuses a file beyond 64 MiB before reading it`() throws {
    let desk = try Desk("large")
    try desk.write("", to: "large.txt")
    let path = desk.folder.appending(path: "large.txt")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 64 << 20 + 1)
    try handle.close()
    let outcome = desk.run("import large.txt")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("tickmark: error: large.txt: too large: "))
    #expect(outcome.errors.contains("try: "))
    #expect(!FileSystem.exists(desk.folder.appending(path: "claims")))
  }

  @Test func `refuses a line beyond 1 MiB with its number`() throws {
    let desk = try Desk("line")
    try desk.write("A title\n\n" + String(repeating: "a", count: 1 << 20 + 1), to: "line.txt")
    let outcome = desk.run("import line.txt")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("tickmark: error: line.txt:3:1: the line is too long: "))
  }

  @Test func `says that a folder cannot be written`() throws {
    let desk = try Desk("readonly")
    let outcome = desk.run(["-C", "/proc", "init"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("tickmark: error: /proc/claims"))
    #expect(outcome.errors.contains("try: "))
  }

  @Test func `refuses a directory, a missing file and a ledger of others with remedies`() throws {
    let desk = try Desk("paths")
    for line in ["import .", "import missing.md", "-C missing list", "source missing.pdf 1"] {
      let outcome = desk.run(line)
      #expect(outcome.status == 2, "\(line)")
      #expect(outcome.errors.contains("\ntry: "), "\(line)")
    }
  }

  @Test func `never records half of what a failed command was about to`() throws {
    let desk = try Desk("whole")
    try Story.take(to: desk)
    let before = desk.run("audit --json").output
    for line in [
      "verify confirmed 1-6", "claim accept 1,99", "flag wrong-number 1,99", "waive 1,99 opinion",
      "source https://a.example 99 --locator x", "attribute Roy 1,99", "note 1 99 -m x",
    ] {
      #expect(desk.run(line).status == 2, "\(line)")
    }
    #expect(desk.run("audit --json").output == before)
  }

  @Test func `records nothing in a dry run`() throws {
    let desk = try Desk("dry")
    try Story.take(to: desk)
    let before = desk.run("audit --json").output
    for line in [
      "claim accept @proposed -n", "note 1 -m x -n", "flag spelling 1 -n", "waive 1 opinion -n",
      "source https://a.example 1 --locator x -n", "attribute Roy 1 -n", "person add Bo -n",
      "verify unverifiable 1 -m x -n",
    ] {
      #expect(desk.run(line).status == 0, "\(line)")
    }
    #expect(desk.run("audit --json").output == before)
  }

  @Test(arguments: UnknownCommand.names.filter { $0 != "ls" && $0 != "config" })
  func `explains every command`(name: String) throws {
    let desk = try Desk("help")
    let outcome = desk.run(["help", name])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: tickmark \(name)") || name == "help")
  }
}
