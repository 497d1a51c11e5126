import Claims
import Ledger
import Reports
import Testing

@testable import Tickmark

/// No sealed word leaves the desk but to those who may read it, and none stays that was erased.
struct CanaryTests {
  private let record: CanaryRecord
  private let search: CanarySearch

  init() throws {
    record = try CanaryRecord()
    search = CanarySearch(record.canaries)
  }

  @Test func `each profile's exports hold what it may read, and no more`() throws {
    #expect(record.refused == [])
    let kept = try fields(search.files(in: record.desk.folder.appending(path: "claims")).values)
    #expect(kept.symmetricDifference(record.canaries.values.map(\.field)) == [])
    for profile in Profile.allCases { try check(profile) }
  }

  private func check(_ profile: Profile) throws {
    let allowed = Set(record.canaries.values.filter { $0.isShown(to: profile) })
    let shown = try exported(for: profile)
    for (place, found) in shown {
      let stray = fields([found.subtracting(allowed)])
      #expect(stray.isEmpty, "\(place) for \(profile) holds \(stray.sorted())")
    }
    let missing = fields([allowed.subtracting(shown.values.joined())])
    #expect(missing.isEmpty, "the exports for \(profile) lack \(missing.sorted())")
  }

  @Test func `what was erased is in no file of the workspace, nor in later exports`() throws {
    let size = try record.size
    for event in (0..<size).reversed() {
      _ = record.desk.run("erase \(event) --reason request")
    }
    let people = record.canaries.values.filter { $0.field == "person" }
    for person in people {
      #expect(record.desk.run("erase --person \(person.word) --reason request").status == 0)
    }
    for (place, found) in try search.files(in: record.desk.folder) {
      #expect(fields([found]) == [], "\(place)")
    }
    for (place, found) in try exported(for: .internal) {
      #expect(fields([found]) == [], "\(place)")
    }
    #expect(record.desk.run("audit").status == 0)
    #expect(record.desk.run("audit --bundle bundle-internal").status == 0)
  }

  /// What each file that was written and each stream holds; also where the command is refused.
  private func exported(for profile: Profile) throws -> [String: Set<Canary>] {
    let desk = record.desk
    let before = Set(FileSystem.files(in: desk.folder))
    let commands = [
      "export --profile \(profile) -f html,md,csv,json", "export --profile \(profile) -f json -o -",
      "export --profile \(profile) --bundle bundle-\(profile)",
      "export --profile \(profile) --bundle bundle-\(profile)",
      "export --profile \(profile) -o a/missing/folder/\u{0}", "export --profile \(profile) -f pdf",
      "audit --bundle bundle-\(profile)",
    ]
    var shown: [String: Set<Canary>] = [:]
    for command in commands {
      let outcome = desk.run(command)
      shown[command] = search.found(in: Array((outcome.output + outcome.errors).utf8))
    }
    for path in FileSystem.files(in: desk.folder) where !path.contains("/claims/") {
      if !before.contains(path) || path.contains("/exports/") {
        shown[path] = try search.found(inFile: path)
      }
    }
    return shown
  }

  private func fields(_ found: some Sequence<Set<Canary>>) -> Set<String> {
    Set(found.joined().map(\.field))
  }
}

extension CanarySearch {
  /// What each file below a folder holds, by its path.
  func files(in folder: String) throws -> [String: Set<Canary>] {
    let paths = FileSystem.files(in: folder)
    return Dictionary(
      try paths.map { ($0, try found(inFile: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a file holds, its name included.
  func found(inFile path: String) throws -> Set<Canary> {
    found(in: Array(path.utf8) + [0x0A] + (try FileSystem.read(path)))
  }
}

extension FileSystem {
  /// The paths of all files below a folder.
  fileprivate static func files(in folder: String) -> [String] {
    names(in: folder).map { folder.appending(path: $0) }.flatMap { path in
      isDirectory(path) ? files(in: path) : [path]
    }
  }
}

extension CanaryRecord {
  /// How many events the article has.
  var size: Int {
    get throws {
      let ledger = try Ledger.open(desk.folder.appending(path: "claims/ledger.sqlite"))
      return try ledger.dossier(of: "story").size
    }
  }
}
