/// A claim came into the record: a machine's proposal, or a person's own.
public struct ClaimAdded: EventPayload, Hashable {
  public static let type = "claim.added"

  public var number: Int
  public var origin: Claim.Origin
  /// The claims it came from, by split or join.
  public var parents: [Int]
  public var body: ClaimBody

  public init(number: Int, origin: Claim.Origin, parents: [Int] = [], body: ClaimBody) {
    self.number = number
    self.origin = origin
    self.parents = parents
    self.body = body
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open("origin", term: origin)
    writer.open("parents", parents)
    body.write(to: &writer)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    origin = try reader.term("origin")
    parents = try reader.openList("parents")
    body = try ClaimBody(from: reader)
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard number > dossier.claims.last?.number ?? 0 else {
      throw fault("the number \(number) is already given")
    }
    var claim = Claim(
      number: number, origin: origin, kind: body.kind, status: body.status, wording: body.wording,
      anchors: [], added: stamp)
    claim.parents = parents
    try body.put(into: &claim, of: dossier, type: Self.type, stamp)
    dossier.claims.append(claim)
  }

  public func reserve(in numbering: inout Numbering) {
    numbering.claims = max(numbering.claims, number)
  }

  public var followsSilently: Bool { true }
  public var summary: String { "add claim \(number)" }
}
