/// A claim's wording or place was put right by a person, who thereby took it up.
public struct ClaimEdited: EventPayload, Hashable {
  public static let type = "claim.edited"

  public var number: Int
  /// The whole body as it stands from now on.
  public var body: ClaimBody
  /// Whether the wording is another than before, for who is shown neither. Nil in events of before this
  /// was recorded.
  public var isReworded: Bool?
  public var comment: String?

  public init(number: Int, body: ClaimBody, isReworded: Bool? = nil, comment: String? = nil) {
    self.number = number
    self.body = body
    self.isReworded = isReworded
    self.comment = comment
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open("reworded", isReworded)
    body.write(to: &writer)
    writer.seal("comment", comment)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    isReworded = try reader.openIfPresent("reworded")
    body = try ClaimBody(from: reader)
    comment = try reader.sealedIfPresent("comment")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard var claim = dossier.claim(number) else { throw fault("there is no claim \(number)") }
    let before = claim
    try body.put(into: &claim, of: dossier, type: Self.type, stamp)
    claim.isAccepted = true
    claim.suspension = nil
    if try rewords(before.wording) || claim.ranges != before.ranges { claim.changed = stamp }
    try dossier.update(claim: number, for: Self.type) { $0 = claim }
  }

  /// Whether the wording is another than `earlier`. Where neither was disclosed, the event says it; where
  /// it does not, and where the words were erased, nobody can tell, and it counts as another.
  private func rewords(_ earlier: Wording) throws -> Bool {
    let wording = body.wording
    if wording.isWithheld && earlier.isWithheld { return isReworded ?? true }
    let isOther = wording != earlier || wording.isErased
    let isCertain = !wording.isErased && !earlier.isErased
    if isCertain, let isReworded, isReworded != isOther {
      throw fault("the wording of \(number) is not what reworded says")
    }
    return isOther
  }

  public var summary: String { "edit \(number)" }
}
