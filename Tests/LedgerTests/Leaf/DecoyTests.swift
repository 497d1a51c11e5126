import Claims
import Reports
import Testing

@testable import Ledger

@Suite struct DecoyTests {
  private static let sources = [
    SourceRecorded(number: 1, kind: .person),
    SourceRecorded(number: 1, kind: .person, terms: .confidential, name: "Quiet Quentin"),
    SourceRecorded(
      number: 1, kind: .person, terms: .confidential, name: "Quiet Quentin",
      address: "quentin@example.org", mayBeDescribedAs: "an official"),
    SourceRecorded(
      number: 1, kind: .transcript, name: "Minutes", address: "https://a.example",
      mayBeDescribedAs: "a paper", sha256: "ab12", fileName: "minutes.txt", fileSize: 7),
  ]

  private func stored(_ payload: any EventPayload) throws -> StoredEvent {
    try StoredEvent.act(of: [payload], in: "log", from: 3, TestDesk.writing())[0]
  }

  @Test func `the number of digests tells nothing of a source or a note`() throws {
    for source in Self.sources { #expect(try stored(source).leaf.digests.count == 6) }
    for text in ["", "short", "Ask the harbour master, at home."] {
      #expect(try stored(TestDesk.note(1, text)).leaf.digests.count == 1)
    }
  }

  @Test(arguments: sources)
  func `a decoy is no field of the event`(source: SourceRecorded) throws {
    let event = try stored(source)
    #expect(try event.event().payload as? SourceRecorded == source)
    #expect(Set(event.sealed.flatMap(\.digests)).count == 6)
  }

  @Test func `decoys are accounted for, never erased and never handed out`() throws {
    let bundle = try TestBundle(profile: .internal)
    let (ledger, log) = (bundle.ledger, try bundle.ledger.log(of: "harbour"))
    func decoys() throws -> [Disclosure] {
      try ledger.store.events(of: log, from: 0).flatMap(\.sealed).filter(\.isDecoy)
    }
    let kept = try decoys()
    #expect(kept.map(\.digests.count) == [4])
    let disclosed = try String(decoding: bundle.bytes("disclosures.txt"), as: UTF8.self)
    for decoy in kept { #expect(!disclosed.contains(decoy.text)) }
    _ = try ledger.erase(at: 5, of: "harbour", reason: .request, TestDesk.writing(50))
    #expect(try decoys() == kept)
    let audit = try ledger.audit()
    #expect(audit.findings == [])
    let rows = try ledger.store.logs().flatMap { try ledger.store.records(of: $0.log, from: 0) }
    #expect(audit.sealedValues == rows.reduce(0) { $0 + $1.sealed.count } - kept.count)
    try ledger.tamper("DELETE FROM sealed WHERE name = '_'")
    #expect(try ledger.audit().findings.map(\.place) == ["harbour"])
  }

  /// Events from before there were decoys.
  @Test func `a leaf without decoys is still a leaf`() throws {
    let event = try stored(Self.sources[1])
    let real = event.sealed.filter { !$0.isDecoy }
    let leaf = try Leaf(
      log: "log", stamp: event.leaf.stamp, type: event.leaf.type, version: 1,
      fields: event.leaf.fields, digests: real.map(\.digest))
    let old = StoredEvent(leaf: leaf, sealed: real)
    #expect(try old.event().payload as? SourceRecorded == Self.sources[1])
  }
}
