import Testing

@testable import Tickmark

/// A kept file goes with the last event that names it: not earlier, and not never.
struct ErasedFilesTests {
  private let desk: Desk

  init() throws {
    desk = try Desk("erased-files")
    try Story.take(to: desk)
    try desk.write("what Quentin said", to: "talk.txt")
    #expect(desk.run("source talk.txt 1 --kind transcript --locator all").status == 0)
  }

  /// The kept file of the first source, as seen from the desk's folder.
  private func kept() throws -> String {
    let files = desk.run("list --sources --json --fields sha256").output
    let hash = try #require(files.split(separator: "\"").first { $0.utf8.count == 64 })
    return "claims/objects/\(hash.prefix(2))/\(hash)"
  }

  private func event(_ what: String) throws -> Int {
    let log = desk.run("log").output.split(separator: "\n").first { $0.contains(what) }
    return try #require(log?.split(separator: "\t").first.flatMap { Int($0) })
  }

  private func isThere(_ path: String) -> Bool {
    FileSystem.exists(desk.folder.appending(path: path))
  }

  /// As the disk is when the power goes between the two.
  private func eraseAndLeave(_ file: String) throws {
    let event = try event("record source 1")
    let bytes = try desk.read(file)
    #expect(desk.run("erase \(event) --reason request").status == 0)
    #expect(!isThere(file))
    try desk.write(bytes, to: file)
    try mark(file)
  }

  private func mark(_ file: String) throws {
    try desk.write("", to: "claims/objects/\(FileSystem.name(of: file)).removing")
  }

  @Test func `what the power kept from being removed, the next command removes`() throws {
    let file = try kept()
    try eraseAndLeave(file)
    #expect(desk.run("audit").output.contains("left over: \(file)"))
    let next = desk.run("status")
    #expect(next.errors.contains("removed 1 kept file that an erasure had left behind"))
    #expect(!isThere(file))
    #expect(!desk.run("audit").output.contains("left over"))
    #expect(!desk.run("status").errors.contains("removed"))
  }

  @Test func `what is marked and named all the same stays`() throws {
    let file = try kept()
    try mark(file)
    #expect(!desk.run("status").errors.contains("removed"))
    #expect(isThere(file))
    #expect(!isThere("claims/objects/\(FileSystem.name(of: file)).removing"))
  }

  @Test func `a file stays while an undone event names it`() throws {
    let file = try kept()
    let event = try event("record source 1")
    #expect(desk.run("source talk.txt 2 --kind transcript --name Again").status == 0)
    #expect(desk.run("undo").status == 0)
    #expect(desk.run("erase \(event) --reason request").status == 0)
    #expect(isThere(file))
    #expect(!desk.run("audit").output.contains("left over"))
    #expect(desk.run("redo").status == 0)
    #expect(desk.run("audit").status == 0)
  }
}
