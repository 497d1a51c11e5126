/// What one kind of event records. One kind a file: its fields, how they are stored, and what they do to
/// a dossier.
///
/// Types are never renamed or given another meaning; fields are only added, as optional ones.
public protocol EventPayload: Sendable {
  /// The stored name, in the past tense: `note.added`.
  static var type: String { get }
  /// The version of the type's fields, from 1.
  static var version: Int { get }

  var fields: EventFields { get }

  /// - Throws: ``EventFault`` where a field is missing or of another kind.
  init(fields: EventFields) throws

  /// - Throws: ``EventFault`` where the dossier lacks what the event is about.
  func apply(to dossier: inout Dossier, stamp: Stamp) throws

  /// The act in words, as `log` and `undo` show it.
  var summary: String { get }
}

extension EventPayload {
  public static var version: Int { 1 }
}

/// One immutable line of an article's ledger.
public struct Event: Sendable {
  public var stamp: Stamp
  public var payload: any EventPayload

  public init(stamp: Stamp, payload: any EventPayload) {
    self.stamp = stamp
    self.payload = payload
  }
}

/// An event's fields: open ones stand in the leaf; sealed ones are salted disclosures of which the leaf
/// holds only the digest. Free text and hashes of evidence are always sealed.
public struct EventFields: Hashable, Sendable {
  /// No fractions and no nulls.
  public var open: [String: JSON]
  public var sealed: [String: JSON]

  public init(open: [String: JSON] = [:], sealed: [String: JSON] = [:]) {
    self.open = open
    self.sealed = sealed
  }
}

/// Why an event cannot be read or applied.
public struct EventFault: Error, Hashable, Sendable, CustomStringConvertible {
  public var type: String
  public var message: String

  public init(type: String, message: String) {
    self.type = type
    self.message = message
  }

  public var description: String { "\(type): \(message)" }
}
