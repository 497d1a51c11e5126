import Claims
import FoundationEssentials
import Reports
import Testing

@testable import Ledger

@Suite struct BundleAuditTests {
  private let bundle: TestBundle

  init() throws { bundle = try TestBundle() }

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

  /// A file that a desk with its key exports beside the report would be taken for proven.
  @Test func `a file that is no part of a report is refused`() throws {
    var dossier = try bundle.ledger.dossier(of: "harbour")
    let report = try TestBundle.report(on: dossier, in: bundle.ledger, for: .public)
    let path = bundle.folder.path("with-more")
    dossier = try bundle.ledger.exportBundle(
      of: dossier, report: report + [ReportFile(name: "true-report.html", bytes: [0x78])],
      under: TestBundle.conditions(.public), key: bundle.key, at: 1_795_000_003, to: path,
      TestDesk.writing(40))
    let fault = #expect(throws: BundleFault.self) { try auditBundle(in: path) }
    #expect(fault?.place == "true-report.html")
    if Python.isInstalled { #expect(Python.run(["\(path)/verify.py"]) == 3) }
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

  /// A pipe would never end, and a link would lead out of the folder.
  @Test(arguments: ["mkfifo", "ln -s ../elsewhere"])
  func `the verifier reads nothing but files of the bundle`(making: String) throws {
    try #require(Python.isInstalled, "python3 is not installed")
    Disk.remove("\(bundle.path)/checkpoint")
    #expect(Shell.run("\(making) '\(bundle.path)/checkpoint'", outputTo: "/dev/null") == 0)
    #expect(Python.run(["\(bundle.path)/verify.py"]) == 3)
    #expect(throws: LedgerFault.self) { try auditBundle(in: bundle.path) }
  }

  /// Who reads only its first line, or nothing, hears no complaint.
  @Test func `the verifier is quiet when nobody reads on`() throws {
    try #require(Python.isInstalled, "python3 is not installed")
    let output = bundle.folder.path("output")
    let command = "python3 -u '\(bundle.path)/verify.py' | true"
    #expect(Shell.run(command, outputTo: output) == 0)
    #expect(try Disk.read(output) == [])
  }

  /// The same report in another spelling is not the file that this program makes.
  @Test(arguments: [("{\"claims\":", "{ \"claims\":"), ("\\u00e9", "\u{E9}")])
  func `a report that is spelled otherwise is refused`(usual: String, other: String) throws {
    try #require(Python.isInstalled, "python3 is not installed")
    let honest = String(decoding: try bundle.bytes("report.json"), as: UTF8.self)
    let respelled = honest.split(separator: usual, omittingEmptySubsequences: false)
      .joined(separator: other)
    try #require(respelled != honest)
    let path = bundle.folder.path("respelled")
    _ = try bundle.ledger.exportBundle(
      of: try bundle.ledger.dossier(of: "harbour"),
      report: [ReportFile(name: "report.json", bytes: Array(respelled.utf8))],
      under: TestBundle.conditions(.public), key: bundle.key, at: 1_795_000_003, to: path,
      TestDesk.writing(40))
    #expect(Python.run(["\(path)/verify.py"]) == 3)
  }

  /// Events that this program would not record, and words kept back that no event has.
  @Test func `the verifier takes no forged events of a desk that has the keys`() throws {
    try #require(Python.isInstalled, "python3 is not installed")
    let output = bundle.folder.path("output")
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Verifiers/forged.py").path
    let status = Python.run([script, bundle.path], outputTo: output)
    let words = String(decoding: try Disk.read(output), as: UTF8.self)
    #expect(status == 0, "\(words)")
  }

  @Test func `a key that is announced and not given is a mistake`() throws {
    try #require(Python.isInstalled, "python3 is not installed")
    #expect(Python.run(["\(bundle.path)/verify.py", "--key"]) == 64)
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
    ("\"verdict\":\"confirmed\"", "\"verdict\":\"wrong\""), ("\"words\":", "\"words\":1"),
    ("\"stage\":\"open\"", "\"stage\":\"checked\""), ("Seen by the port.", "Seen by nobody."),
    ("\"uncovered\":1", "\"uncovered\":0"), ("\"severity\":\"blocker\"", "\"severity\":\"minor\""),
    ("Ada Price", "Eve Price"), ("22 boats", "23 boats"),
    ("\"terms\":\"confidential\"", "\"terms\":\"on-record\""),
    ("T09:06:00", "T10:06:00"), ("\"quotes-checked\":true", "\"quotes-checked\":false"),
    ("\"tool\":\"tickmark test\"", "\"tool\":\"tickmark 9\""),
    ("\"profile\":\"public\"", "\"profile\":\"internal\""),
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
      under: TestBundle.conditions(.public), key: key, at: 1, to: folder.path("bundle"),
      TestDesk.writing(31))
    #expect(Python.run(["\(folder.path("bundle"))/verify.py"]) == 3)
  }
}
