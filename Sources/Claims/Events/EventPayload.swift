/// What one kind of event records. One kind a file: its fields, how they are stored, and what they do to
/// a dossier.
///
/// Types are never renamed or given another meaning; fields are only added, as optional ones.
public protocol EventPayload: Sendable {
  /// The stored name, in the past tense: `note.added`.
  static var type: String { get }
  /// The version of the type's fields, from 1.
  static var version: Int { get }

  /// How many sealed fields an event of the type shows at least; where it has fewer, decoys stand for the
  /// rest, so that their number does not tell which there are.
  static var sealedCount: Int { get }

  var fields: EventFields { get }

  /// - Throws: ``EventFault`` where a field is missing or of another kind.
  init(fields: EventFields) throws

  /// - Throws: ``EventFault`` where the dossier lacks what the event is about.
  func apply(to dossier: inout Dossier, stamp: Stamp) throws

  /// Marks the numbers the event gives as used. Called for undone events too, so that no number ever
  /// means two things.
  func reserve(in numbering: inout Numbering)

  /// The act in words, as `log` and `undo` show it. It never holds sealed text.
  var summary: String { get }

  /// Whether an act that begins with another event says nothing of this one.
  var followsSilently: Bool { get }

  /// Whether sign-offs given before it no longer hold.
  var changesRecord: Bool { get }

  /// Whether it is work on the article, which can be taken back, or an act about the record itself.
  var isWork: Bool { get }
}

extension EventPayload {
  public static var version: Int { 1 }
  public static var sealedCount: Int { 0 }
  public func reserve(in numbering: inout Numbering) {}
  public var followsSilently: Bool { false }
  public var changesRecord: Bool { true }
  public var isWork: Bool { true }

  /// A fault of this event.
  func fault(_ message: String) -> EventFault { EventFault(type: Self.type, message: message) }
}
