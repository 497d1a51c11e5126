import GRDB

/// The tables. Events and seals are the record; the others can be dropped and computed again.
enum Schema {
  /// `FCW1`: what marks a SQLite file as a ledger.
  static let applicationID = 0x4643_5731
  /// The version of the projections: a ledger with an earlier one has them computed anew when it is
  /// opened, one with a later one is left alone.
  static let version = 3

  static let record = """
    CREATE TABLE log(
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK(length(name) = 22),
      kind TEXT NOT NULL CHECK(kind IN ('article', 'desk')),
      size INTEGER NOT NULL,
      frontier BLOB NOT NULL CHECK(length(frontier) % 32 = 0)
    ) STRICT;
    CREATE TABLE event(
      log INTEGER NOT NULL REFERENCES log(id),
      n INTEGER NOT NULL CHECK(n >= 0),
      eid TEXT NOT NULL,
      leaf BLOB NOT NULL CHECK(length(leaf) <= 65535),
      hash BLOB NOT NULL CHECK(length(hash) = 32),
      PRIMARY KEY(log, n)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX event_eid ON event(log, eid);
    CREATE TABLE sealed(
      log INTEGER NOT NULL,
      n INTEGER NOT NULL,
      name TEXT NOT NULL,
      salt BLOB NOT NULL CHECK(length(salt) = 16),
      value BLOB NOT NULL,
      PRIMARY KEY(log, n, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE register(
      i INTEGER PRIMARY KEY,
      leaf BLOB NOT NULL,
      hash BLOB NOT NULL CHECK(length(hash) = 32)
    ) STRICT;
    CREATE TABLE checkpoint(size INTEGER NOT NULL, note BLOB NOT NULL, PRIMARY KEY(size, note)) STRICT;
    CREATE TABLE anchor(size INTEGER NOT NULL, kind TEXT NOT NULL, token BLOB NOT NULL) STRICT;
    """

  /// They stop accidents; the trees stop the rest. A sealed row may go only when the log's last event
  /// says that it does.
  static let triggers = """
    CREATE TRIGGER event_update BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER event_delete BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER register_update BEFORE UPDATE ON register
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER register_delete BEFORE DELETE ON register
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER log_update BEFORE UPDATE ON log
      WHEN NEW.size < OLD.size OR NEW.name <> OLD.name OR NEW.kind <> OLD.kind OR NEW.id <> OLD.id
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER log_delete BEFORE DELETE ON log
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER sealed_update BEFORE UPDATE ON sealed
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER sealed_delete BEFORE DELETE ON sealed
      WHEN NOT EXISTS (
        SELECT 1 FROM log JOIN event ON event.log = log.id AND event.n = log.size - 1
        WHERE log.id = OLD.log AND instr(CAST(leaf AS TEXT), '"t":"erased"')
          AND instr(CAST(leaf AS TEXT), '"n":' || OLD.n || ',"names":'))
      BEGIN SELECT RAISE(ABORT, 'sealed values go only with an erased event'); END;
    """

  /// Makes an empty database a ledger.
  static func make(in db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: record)
    try db.execute(sql: triggers)
    try makeProjections(in: db)
  }

  static func makeProjections(in db: Database) throws {
    try db.execute(sql: ProjectionTables.definition)
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  static func dropProjections(in db: Database) throws {
    for table in ProjectionTables.names { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
  }
}
