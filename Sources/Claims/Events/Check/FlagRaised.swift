/// A person raised a problem.
public struct FlagRaised: EventPayload, Hashable {
  public static let type = "flag.raised"

  public var number: Int
  public var target: Target
  public var reason: FlagReason
  public var severity: FlagSeverity
  /// Who has to answer it: a person's id.
  public var owner: String?
  public var comment: String?

  public init(
    number: Int, target: Target, reason: FlagReason, severity: FlagSeverity,
    owner: String? = nil, comment: String? = nil
  ) {
    self.number = number
    self.target = target
    self.reason = reason
    self.severity = severity
    self.owner = owner
    self.comment = comment
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open(target: target)
    writer.open("reason", term: reason)
    writer.open("severity", term: severity)
    writer.open("owner", owner)
    writer.seal("comment", comment)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    target = try reader.target()
    reason = try reader.term("reason")
    severity = try reader.term("severity")
    owner = try reader.openIfPresent("owner")
    comment = try reader.sealedIfPresent("comment")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard number > dossier.flags.last?.number ?? 0 else {
      throw fault("the number \(number) is already given")
    }
    guard dossier.holds(target) else { throw fault("there is no \(target)") }
    dossier.flags.append(
      Flag(
        number: number, target: target, reason: reason, severity: severity, comment: comment,
        owner: owner, raised: stamp))
  }

  public func reserve(in numbering: inout Numbering) {
    numbering.flags = max(numbering.flags, number)
  }

  public var summary: String { "flag \(reason.rawValue) on \(target)" }
}
