import GRDB
import GRDBSQLite
import Glibc

/// A prepared statement driven by SQLite's own calls, for the rows that come by the million: values go in
/// and out without one in between, and a text is bound by its length, whatever stands in it.
///
/// Lists of values count from 0 on the way out and from 1 on the way in, as SQLite's do.
@safe final class RawStatement {
  /// Keeps the handle alive.
  private let statement: Statement
  private let handle: OpaquePointer
  private let connection: OpaquePointer?
  /// `SQLITE_TRANSIENT`: the bytes are copied before the call returns.
  private static let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ sql: String, in db: Database) throws {
    statement = try db.cachedStatement(sql: sql)
    unsafe handle = statement.sqliteStatement
    unsafe connection = db.sqliteConnection
    unsafe sqlite3_reset(handle)
  }

  /// A statement that is left amid its rows would keep its lock on the file.
  deinit { unsafe sqlite3_reset(handle) }

  func bind(_ place: Int32, _ value: Int64) { unsafe sqlite3_bind_int64(handle, place, value) }

  func bind(_ place: Int32, _ value: Int) { bind(place, Int64(value)) }

  func bind(_ place: Int32, _ text: String?) {
    guard var text else {
      unsafe sqlite3_bind_null(handle, place)
      return
    }
    text.withUTF8 { bytes in
      _ = unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe sqlite3_bind_text(
          handle, place, characters.baseAddress, Int32(characters.count), RawStatement.copied)
      }
    }
  }

  func bind(_ place: Int32, _ bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      // A null pointer would be NULL to SQLite.
      unsafe sqlite3_bind_zeroblob(handle, place, 0)
      return
    }
    unsafe bytes.withUnsafeBytes { bytes in
      _ = unsafe sqlite3_bind_blob(
        handle, place, bytes.baseAddress, Int32(bytes.count), RawStatement.copied)
    }
  }

  func bind(_ place: Int32, _ hash: Hash) {
    unsafe hash.withBytes { bytes in
      _ = unsafe sqlite3_bind_blob(
        handle, place, bytes.baseAddress, Int32(bytes.count), RawStatement.copied)
    }
  }

  /// Runs a statement that gives no rows.
  func run() throws {
    let code = unsafe sqlite3_step(handle)
    unsafe sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw fault }
  }

  /// Steps to the next row; false behind the last, where the statement is ready to be run again.
  func next() throws -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    unsafe sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw fault }
    return false
  }

  /// Every row, made into a value.
  func all<Value>(_ value: (RawStatement) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    while try next() { values.append(try value(self)) }
    return values
  }

  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func integer(_ column: Int32) -> Int { Int(unsafe sqlite3_column_int64(handle, column)) }

  func bytes(_ column: Int32) -> [UInt8] { unsafe Array(memory(column)) }

  /// The hash that a column holds; nil where it holds anything else.
  func hash(_ column: Int32) -> Hash? { unsafe Hash(memory(column)) }

  /// The hash of the leaf that a column holds.
  func leafHash(_ column: Int32) -> Hash { unsafe Hash(prefix: 0, memory(column)) }

  /// Valid until the next step.
  private func memory(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = unsafe sqlite3_column_blob(handle, column)
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe UnsafeRawBufferPointer(start: start, count: count)
  }

  func text(_ column: Int32) -> String {
    let start = unsafe sqlite3_column_text(handle, column)
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Whether a column's value is these bytes.
  func holds(_ column: Int32, _ expected: [UInt8]) -> Bool {
    unsafe expected.withUnsafeBytes { unsafe holds(column, $0) }
  }

  /// Whether a column's value is this text, byte for byte.
  func holds(_ column: Int32, _ expected: String) -> Bool {
    var expected = expected
    return expected.withUTF8 { unsafe holds(column, UnsafeRawBufferPointer($0)) }
  }

  private func holds(_ column: Int32, _ expected: UnsafeRawBufferPointer) -> Bool {
    let found = unsafe memory(column)
    guard found.count == expected.count else { return false }
    guard let start = found.baseAddress, let bytes = expected.baseAddress else {
      return unsafe expected.isEmpty
    }
    return unsafe memcmp(start, bytes, expected.count) == 0
  }

  private var fault: DatabaseError {
    let code = unsafe sqlite3_extended_errcode(connection)
    let message = unsafe String(cString: sqlite3_errmsg(connection))
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}
