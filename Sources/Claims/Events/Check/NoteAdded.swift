/// A person left a remark.
public struct NoteAdded: EventPayload, Hashable {
  public static let type = "note.added"
  public static let sealedCount = 1

  public var number: Int
  public var target: Target
  public var visibility: NoteVisibility
  public var text: String

  public init(
    number: Int, target: Target, visibility: NoteVisibility = .internal, text: String
  ) {
    self.number = number
    self.target = target
    self.visibility = visibility
    self.text = text
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open(target: target)
    writer.open("visibility", term: visibility)
    writer.seal("text", text)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    target = try reader.target()
    visibility = try reader.term("visibility")
    text = try reader.sealed("text")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard number > dossier.notes.last?.number ?? 0 else {
      throw fault("the number \(number) is already given")
    }
    guard dossier.holds(target) else { throw fault("there is no \(target)") }
    dossier.notes.append(
      Note(number: number, target: target, visibility: visibility, text: text, stamp: stamp))
  }

  public func reserve(in numbering: inout Numbering) {
    numbering.notes = max(numbering.notes, number)
  }

  /// A remark is not part of what is signed for.
  public var changesRecord: Bool { false }
  public var summary: String { "note on \(target)" }
}
