import Claims
import Reports
import Testing

@testable import Ledger

@Suite struct BundleTests {
  @Test func `a bundle holds all an outsider needs`() throws {
    #expect(
      try TestBundle().names == [
        "checkpoint", "desk.jsonl", "desk.tlog-proof", "disclosures.txt", "events.jsonl",
        "register.tlog-proof", "report.json", "verify.py", "vkeys.txt",
      ])
  }

  /// What a profile keeps back is in no file of its bundle, disclosed or not.
  @Test(arguments: [
    (Profile.public, ["Quentin", "quentin", "harbour master", "counted them", "port says"]),
    (.partner, ["Quentin", "quentin", "harbour master", "counted them"]),
    (.legal, ["Quentin", "quentin", "counted them"]), (.internal, []),
  ])
  func `what a profile keeps back is not in its bundle`(profile: Profile, secrets: [String]) throws
  {
    let bundle = try TestBundle(profile: profile)
    let disclosed = try String(decoding: bundle.bytes("disclosures.txt"), as: UTF8.self)
      .split(separator: "\n").compactMap { Base64.url.bytes(of: $0) }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    let plain = try bundle.names.map { String(decoding: try bundle.bytes($0), as: UTF8.self) }
    for secret in secrets {
      #expect(!disclosed.contains(secret), "\(secret)")
      #expect(!plain.contains { $0.contains(secret) }, "\(secret)")
    }
    #expect(disclosed.contains("Seen by the port."))
    if profile == .internal { #expect(disclosed.contains("Quiet Quentin")) }
  }

  @Test func `the export is the article's last event, and its head the register's last`() throws {
    let bundle = try TestBundle()
    let last = try #require(
      try bundle.ledger.events(of: "harbour").last?.payload as? ReportExported)
    #expect(
      last.files.keys.sorted() == [
        "disclosures.txt", "report.json", "verify.py",
      ])
    let head = try #require(try bundle.ledger.store.register().last?.checkpoint)
    #expect(head.head == (try bundle.ledger.head(of: "harbour")))
    #expect(try bundle.ledger.audit().findings == [])
  }

  @Test func `the verifier is short enough to read`() {
    #expect(VerifierScript.file.bytes.count { $0 == 0x0A } <= 400)
    let lines = VerifierScript.file.bytes.split(separator: 0x0A)
    #expect(lines.allSatisfy { $0.count <= 120 })
  }
}
