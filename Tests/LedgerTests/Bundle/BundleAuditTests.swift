import Claims
import Reports
import Testing

@testable import Ledger

@Suite struct BundleAuditTests {
  private let bundle: TestBundle
  private let files: [String: [UInt8]]

  init() throws {
    let bundle = try TestBundle()
    self.bundle = bundle
    let contents = try bundle.names.map { ($0, try bundle.bytes($0)) }
    files = Dictionary(contents) { $1 }
  }

  private func fault(in files: [String: [UInt8]]) -> (any Error)? {
    do {
      _ = try BundleAudit(files: files, pinned: bundle.key.verifier.description).proven()
      return nil
    } catch { return error }
  }

  @Test func `an honest bundle passes`() throws {
    let proof = try auditBundle(in: bundle.path, pinned: bundle.key.verifier.description).proof
    #expect(proof.events == 11)
    #expect(proof.signOffs == 1)
    #expect(try auditBundle(in: bundle.path).proof == proof)
  }

  @Test func `another ledger's key is refused`() throws {
    let other = try SigningKey(name: bundle.key.name, kind: .note, entropy: .seeded("other"))
    #expect(throws: BundleFault.self) {
      try auditBundle(in: bundle.path, pinned: other.verifier.description)
    }
  }

  /// Bytes throughout the bundle, another bit each time.
  @Test func `a flipped byte is noticed`() {
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where bytes.count < 12_000 {
      for index in stride(from: 0, to: bytes.count, by: 37) {
        var changed = files
        changed[name]?[index] ^= 1 << (index / 37 % 8)
        #expect(fault(in: changed) != nil, "\(name) byte \(index)")
      }
    }
  }

  @Test(arguments: ["dropped", "doubled", "swapped"])
  func `a line dropped, doubled or swapped is noticed`(change: String) {
    for (name, bytes) in files where !name.hasSuffix(".py") {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      for index in lines.indices {
        var changed = Array(lines)
        switch change {
        case "dropped": changed.remove(at: index)
        case "doubled": changed.insert(changed[index], at: index)
        default:
          guard index + 1 < changed.count, changed[index] != changed[index + 1] else { continue }
          changed.swapAt(index, index + 1)
        }
        // The order of disclosures means nothing.
        if name == "disclosures.txt", change != "doubled" { continue }
        var mutated = files
        mutated[name] = changed.flatMap { $0 + [0x0A] }
        #expect(fault(in: mutated) != nil, "\(name) line \(index)")
      }
    }
  }

  @Test func `a file dropped or added is noticed`() {
    for name in files.keys {
      var changed = files
      changed[name] = nil
      #expect(fault(in: changed) != nil, "\(name)")
    }
    var changed = files
    changed["extra.txt"] = []
    #expect(fault(in: changed) != nil)
  }

  @Test func `the bundle's own verifier passes it`() throws {
    try #require(Python.isInstalled, "python3 is not installed")
    let output = bundle.folder.path("output")
    let script = "\(bundle.path)/verify.py"
    let status = Python.run(
      [script, "--key", bundle.key.verifier.description], outputTo: output)
    let words = String(decoding: try Disk.read(output), as: UTF8.self)
    #expect(status == 0, "\(words)")
    #expect(words.hasPrefix("sound: 11 events, 1 sign-offs"))
  }

  @Test(arguments: Profile.allCases)
  func `the verifier derives a report of each profile again`(profile: Profile) throws {
    try #require(Python.isInstalled, "python3 is not installed")
    let bundle = try TestBundle(profile: profile, isSignedOff: false)
    let output = bundle.folder.path("output")
    #expect(Python.run(["\(bundle.path)/verify.py"], outputTo: output) == 0)
    let words = String(decoding: try Disk.read(output), as: UTF8.self)
    #expect(words.contains("WARNING: no --key"))
  }

  /// A desk that signs a false report: the hashes hold, the events say otherwise.
  @Test(arguments: [
    ("\"verdict\":\"confirmed\"", "\"verdict\":\"wrong\""), ("\"claims\":2", "\"claims\":3"),
    ("\"stage\":\"open\"", "\"stage\":\"checked\""), ("Seen by the port.", "Seen by nobody."),
    ("\"undecided\":1", "\"undecided\":0"), ("\"severity\":\"blocker\"", "\"severity\":\"minor\""),
    ("Ada Price", "Eve Price"), ("22 boats", "23 boats"),
    ("\"terms\":\"confidential\"", "\"terms\":\"on-record\""),
    ("T09:06:00", "T10:06:00"),
  ])
  func `a false report under true hashes is noticed`(truth: String, lie: String) throws {
    try #require(Python.isInstalled, "python3 is not installed")
    let folder = try TemporaryFolder()
    let ledger = try TestDesk.ledger()
    let key = try ledger.makeKey(at: folder.path("ledger.key"), TestDesk.writing())
    var dossier = try TestDesk.article(in: ledger)
    dossier = try ledger.append(
      [NoteAdded(number: 2, target: .article, visibility: .public, text: "Seen by the port.")],
      to: dossier, TestDesk.writing(20))
    let honest = try TestBundle.report(on: dossier, in: ledger, for: .public)[0]
    let text = String(decoding: honest.bytes, as: UTF8.self)
    let forged = text.split(separator: truth, omittingEmptySubsequences: false).joined(
      separator: lie)
    try #require(forged != text)
    _ = try ledger.exportBundle(
      of: dossier, report: [ReportFile(name: "report.json", bytes: Array(forged.utf8))],
      profile: "public", key: key, at: 1, to: folder.path("bundle"), TestDesk.writing(31))
    #expect(Python.run(["\(folder.path("bundle"))/verify.py"]) == 3)
  }
}
