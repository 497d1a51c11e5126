import Claims
import Prose
import Testing

@testable import Ledger

@Suite struct LedgerTests {
  @Test func `an article reads back as it was recorded`() throws {
    let ledger = try TestDesk.ledger()
    let dossier = try TestDesk.article(in: ledger)
    let read = try ledger.dossier(of: "harbour")
    #expect(read == dossier)
    #expect(read.size == 8)
    #expect(read.people["p1"]?.name == "Ada Price")
    #expect(read.revision?.text.string == TestDesk.text)
    #expect(try ledger.head(of: "harbour").size == 8)
  }

  @Test func `the events of one append are one act`() throws {
    let ledger = try TestDesk.ledger()
    let dossier = try TestDesk.article(in: ledger)
    #expect(dossier.acts.map(\.count) == [3, 1, 1, 1, 1, 1])
    #expect(try ledger.events(of: "harbour").map(\.stamp.act) == [0, 0, 0, 3, 4, 5, 6, 7])
  }

  @Test func `an append to a log that has grown is refused and writes nothing`() throws {
    let ledger = try TestDesk.ledger()
    let dossier = try TestDesk.article(in: ledger)
    _ = try ledger.append([TestDesk.note(2)], to: dossier, TestDesk.writing(20))
    #expect(throws: LedgerFault.movedOn(expected: 8, found: 9)) {
      try ledger.append([TestDesk.note(2, "Again")], to: dossier, TestDesk.writing(21))
    }
    #expect(try ledger.head(of: "harbour").size == 9)
  }

  @Test func `a second article of the same slug is refused`() throws {
    let ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    #expect(throws: LedgerFault.slugTaken("harbour")) {
      try ledger.openArticle([TestDesk.imported()], TestDesk.writing(30))
    }
    #expect(try ledger.articles().count == 1)
  }

  @Test func `an event that does not follow is refused and writes nothing`() throws {
    let ledger = try TestDesk.ledger()
    let dossier = try TestDesk.article(in: ledger)
    #expect(throws: EventFault.self) {
      try ledger.append(
        [FlagResolved(number: 9, resolution: .fixed)], to: dossier, TestDesk.writing(20))
    }
    #expect(try ledger.dossier(of: "harbour") == dossier)
  }

  @Test func `an unknown article is a fault`() throws {
    #expect(throws: LedgerFault.unknownArticle("moon")) {
      try TestDesk.ledger().dossier(of: "moon")
    }
  }

  @Test func `an act taken back and up again leaves the dossier as it was`() throws {
    let ledger = try TestDesk.ledger()
    let dossier = try TestDesk.article(in: ledger)
    let without = try ledger.append(
      [ActUndone(acts: [7])], to: dossier, TestDesk.writing(20))
    #expect(without.claim(1)?.checks.isEmpty == true)
    #expect(try ledger.dossier(of: "harbour") == without)
    let again = try ledger.append([ActRedone(acts: [7])], to: without, TestDesk.writing(21))
    #expect(again.claim(1)?.checks == dossier.claim(1)?.checks)
    #expect(try ledger.dossier(of: "harbour") == again)
  }

  @Test func `people join the desk`() throws {
    let ledger = try TestDesk.ledger()
    let desk = try ledger.append(
      [PersonAdded(person: "p3", name: "Cy Oduya")], to: ledger.desk(), TestDesk.writing(3))
    #expect(desk.people.map(\.id) == ["p1", "p2", "p3"])
    #expect(try ledger.desk() == desk)
  }

  /// The bytes of leaves, disclosures and trees are frozen: another root here is another format, and
  /// breaks every ledger there is.
  @Test func `the same record has the same root in every version`() throws {
    let ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    let root = try ledger.head(of: "harbour").root.hexadecimal
    #expect(root == "47514da5648cbd5f4e5f70eaf0c44957060adb83660ab40c791f64235b082df3")
  }

  @Test func `no free text stands in a leaf`() throws {
    let ledger = try TestDesk.ledger()
    let dossier = try TestDesk.article(in: ledger)
    let leaves = try ledger.store.events(of: dossier.id, from: 0).map(\.leaf.bytes)
    let text = String(decoding: leaves.joined(), as: UTF8.self)
    for word in ["Quentin", "quentin", "counted", "harbour master", "port says", "boats", "Lind"] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
