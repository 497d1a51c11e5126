import Claims
import GRDB
import Testing

@testable import Ledger

/// A change to the stored record, made behind the ledger's back.
struct Tampering: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let sql: String
  /// Where the audit must see it.
  let place: String

  static let all = [
    Tampering(
      testDescription: "a leaf edited",
      sql: "UPDATE event SET leaf = CAST(replace(CAST(leaf AS TEXT), '\"verdict\":\"confirmed\"', "
        + "'\"verdict\":\"wrong\"') AS BLOB) WHERE n = 7 AND log = 2",
      place: "harbour event 7"),
    Tampering(
      testDescription: "a leaf edited and hashed anew",
      sql: "UPDATE event SET leaf = CAST(replace(CAST(leaf AS TEXT), 'blocker', 'minor') AS BLOB), "
        + "hash = zeroblob(32) WHERE n = 3 AND log = 2",
      place: "harbour event 3"),
    Tampering(
      testDescription: "the last event dropped",
      sql: "DELETE FROM event WHERE log = 2 AND n = 7", place: "harbour: 8 events"),
    Tampering(
      testDescription: "a middle event dropped",
      sql: "DELETE FROM event WHERE log = 2 AND n = 4", place: "harbour event 4"),
    Tampering(
      testDescription: "the last event dropped and the size lowered",
      sql: "DELETE FROM event WHERE log = 2 AND n = 7; UPDATE log SET size = 7 WHERE id = 2",
      place: "harbour"),
    Tampering(
      testDescription: "two events swapped",
      sql: "UPDATE event SET n = n + 100 WHERE log = 2 AND n = 4;"
        + "UPDATE event SET n = 4 WHERE log = 2 AND n = 5;"
        + "UPDATE event SET n = 5 WHERE log = 2 AND n = 104",
      place: "harbour event 4"),
    Tampering(
      testDescription: "an event doubled",
      sql: "INSERT INTO event SELECT log, 8, 'CCCCCCCCCCCCCCCCCCCCCC', leaf, hash FROM event "
        + "WHERE log = 2 AND n = 7",
      place: "harbour event 8"),
    Tampering(
      testDescription: "an event moved to another log",
      sql: "UPDATE event SET log = 1, n = 3 WHERE log = 2 AND n = 7", place: "event 3"),
    Tampering(
      testDescription: "an id changed",
      sql: "UPDATE event SET eid = 'CCCCCCCCCCCCCCCCCCCCCC' WHERE log = 2 AND n = 5",
      place: "harbour event 5"),
    Tampering(
      testDescription: "a sealed value edited",
      sql: "UPDATE sealed SET value = CAST('\"He guessed them.\"' AS BLOB) "
        + "WHERE log = 2 AND n = 7",
      place: "harbour event 7"),
    Tampering(
      testDescription: "a salt changed",
      sql: "UPDATE sealed SET salt = zeroblob(16) WHERE log = 2 AND n = 7",
      place: "harbour event 7"),
    Tampering(
      testDescription: "a sealed value dropped",
      sql: "DELETE FROM sealed WHERE log = 2 AND n = 7", place: "harbour event 7"),
    Tampering(
      testDescription: "a sealed value added",
      sql: "INSERT INTO sealed VALUES (2, 7, 'extra', zeroblob(16), CAST('1' AS BLOB))",
      place: "harbour event 7"),
    Tampering(
      testDescription: "a sealed value renamed",
      sql: "UPDATE sealed SET name = 'should-read' WHERE log = 2 AND n = 7",
      place: "harbour event 7"),
    Tampering(
      testDescription: "the frontier changed",
      sql: "UPDATE log SET frontier = zeroblob(length(frontier)) WHERE id = 2", place: "harbour"),
    Tampering(
      testDescription: "a listing changed",
      sql: "UPDATE claim SET verdict = 'wrong' WHERE log = 2 AND number = 1", place: "harbour"),
    Tampering(
      testDescription: "a claim hidden from the listings",
      sql: "DELETE FROM claim WHERE log = 2 AND number = 2", place: "harbour"),
    Tampering(
      testDescription: "a searched text changed",
      sql: "UPDATE search SET text = 'nothing' WHERE rowid = (SELECT max(rowid) FROM search)",
      place: "harbour"),
    Tampering(
      testDescription: "a person renamed",
      sql: "UPDATE sealed SET value = CAST('\"Eve\"' AS BLOB) WHERE log = 1 AND n = 1",
      place: "event 1"),
  ]
}

@Suite struct TamperingTests {
  @Test func `an honest ledger passes`() throws {
    let ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    let report = try ledger.audit()
    #expect(report.findings == [])
    #expect(report.logs == 2)
    #expect(report.events == 11)
  }

  @Test(arguments: Tampering.all)
  func `tampering does not pass`(tampering: Tampering) throws {
    let ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    try ledger.tamper(tampering.sql)
    let findings = try ledger.audit().findings.map(\.description)
    #expect(findings.contains { $0.contains(tampering.place) }, "\(findings)")
  }

  /// The triggers stop accidents, and the replacing insert that passes triggers by default.
  @Test(arguments: [
    "UPDATE event SET eid = 'x'", "DELETE FROM event", "DELETE FROM log",
    "INSERT OR REPLACE INTO event SELECT log, n, eid, leaf, zeroblob(32) FROM event",
    "UPDATE sealed SET name = 'x'", "DELETE FROM sealed", "UPDATE log SET size = size - 1",
    "UPDATE log SET name = 'AAAAAAAAAAAAAAAAAAAAAA'",
  ])
  func `an accident is refused`(sql: String) throws {
    let ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    #expect(throws: DatabaseError.self) {
      try ledger.store.database.write { try $0.execute(sql: sql) }
    }
    #expect(try ledger.audit().isSound)
  }
}

extension Ledger {
  /// Runs SQL that the triggers would refuse.
  func tamper(_ sql: String) throws {
    try store.database.write { db in
      let triggers = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      try db.execute(sql: sql)
    }
  }
}
