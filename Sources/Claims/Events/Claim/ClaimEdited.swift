/// A claim's wording or place was put right by a person, who thereby took it up.
public struct ClaimEdited: EventPayload, Hashable {
  public static let type = "claim.edited"

  public var number: Int
  /// The whole body as it stands from now on.
  public var body: ClaimBody
  public var comment: String?

  public init(number: Int, body: ClaimBody, comment: String? = nil) {
    self.number = number
    self.body = body
    self.comment = comment
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    body.write(to: &writer)
    writer.seal("comment", comment)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    body = try ClaimBody(from: reader)
    comment = try reader.sealedIfPresent("comment")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard var claim = dossier.claim(number) else { throw fault("there is no claim \(number)") }
    let before = claim
    try body.put(into: &claim, of: dossier, type: Self.type)
    claim.isAccepted = true
    claim.suspension = nil
    let isSame = claim.wording == before.wording && !claim.wording.isErased
    if !isSame || claim.ranges != before.ranges { claim.changed = stamp }
    try dossier.update(claim: number, for: Self.type) { $0 = claim }
  }

  public var summary: String { "edit \(number)" }
}
