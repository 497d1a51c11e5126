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
    Tampering(
      testDescription: "an event of no log",
      sql: "INSERT INTO event SELECT 77, n, eid, leaf, hash FROM event WHERE log = 2 AND n = 3",
      place: "database"),
    Tampering(
      testDescription: "an empty log",
      sql: "INSERT INTO log VALUES (9, 'AAAAAAAAAAAAAAAAAAAAAA', 'article', 0, zeroblob(0))",
      place: "holds no event"),
    Tampering(
      testDescription: "a second desk",
      sql: "INSERT INTO log VALUES (9, 'AAAAAAAAAAAAAAAAAAAAAA', 'desk', 0, zeroblob(0))",
      place: "desk: there are 2"),
    Tampering(
      testDescription: "words cut from the search index",
      sql: "DELETE FROM search_data WHERE id > 10", place: "the search index"),
    Tampering(
      testDescription: "another table", sql: "CREATE TABLE evil(x)",
      place: "database: the table evil"),
    Tampering(
      testDescription: "another index", sql: "CREATE INDEX evil ON event(hash)",
      place: "database: the index evil"),
    Tampering(
      testDescription: "a view", sql: "CREATE VIEW evil AS SELECT * FROM event",
      place: "database: the view evil"),
    Tampering(
      testDescription: "a trigger of somebody's",
      sql: "CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM claim; END",
      place: "database: the trigger evil"),
    Tampering(
      testDescription: "a trigger that does nothing",
      sql: "CREATE TRIGGER event_update BEFORE UPDATE ON event BEGIN SELECT 1; END",
      place: "database: the trigger event_update"),
    Tampering(
      testDescription: "a table of the record dropped", sql: "DROP TABLE anchor",
      place: "database: the table anchor"),
    Tampering(
      testDescription: "a table of the listings dropped", sql: "DROP TABLE claim",
      place: "database: the table claim"),
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

  /// What does not pass an audit is not shown, signed for or exported either.
  @Test(arguments: Tampering.all.filter { $0.place.hasPrefix("harbour event") })
  func `an altered record is not read`(tampering: Tampering) throws {
    let ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    try ledger.tamper(tampering.sql)
    let fault = #expect(throws: LedgerFault.self) { try ledger.dossier(of: "harbour") }
    #expect(fault?.isIntegrityFailure == true)
    #expect(fault?.message.contains(tampering.place) == true)
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
  /// Runs SQL that the triggers would refuse, and puts them back.
  func tamper(_ sql: String) throws {
    try store.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.tamper(sql)
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }
}

extension Database {
  /// Runs SQL that the triggers would refuse, and puts those back whose names are free.
  func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
    let triggers = try Row.fetchAll(
      self, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for trigger in triggers { try execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
    try execute(sql: sql, arguments: arguments)
    for trigger in triggers { try? execute(sql: trigger[1]) }
  }
}
