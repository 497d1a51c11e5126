/// Sealed values of an earlier event were erased for good: their digests stay, and prove only that
/// something was there.
public struct FieldsErased: DeskPayload, Hashable {
  public static let type = "erased"

  /// The index of the event they stood in.
  public var index: Int
  public var names: [String]
  /// Why, in one of the desk's own codes; never in free text, which would outlive what was erased.
  public var reason: Reason

  public enum Reason: String, VocabularyTerm {
    /// Somebody has a right to it: a source, a person named.
    case request
    /// A court or a law demands it.
    case legal
    /// It should never have been recorded.
    case mistake
    /// It was kept as long as the desk keeps such things.
    case retention
  }

  public init(index: Int, names: [String], reason: Reason) {
    self.index = index
    self.names = names
    self.reason = reason
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("n", index)
    writer.open("names", names)
    writer.open("reason", term: reason)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    index = try reader.open("n")
    names = try reader.openList("names")
    reason = try reader.term("reason")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws { try check(stamp) }

  public func apply(to desk: inout Desk, stamp: Stamp) throws { try check(stamp) }

  private func check(_ stamp: Stamp) throws {
    guard (0..<stamp.index).contains(index), !names.isEmpty else {
      throw fault("there is nothing at event \(index) to erase")
    }
  }

  public var changesRecord: Bool { false }
  public var isWork: Bool { false }
  public var summary: String { "erase \(names.joined(separator: ", ")) of event \(index)" }
}
