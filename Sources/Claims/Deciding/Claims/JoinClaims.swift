import Prose

/// Makes several claims one.
public struct JoinClaims: Command {
  public var numbers: [Int]
  /// Nil takes the words of all their spans.
  public var wording: String?

  public init(numbers: [Int], wording: String? = nil) {
    self.numbers = numbers
    self.wording = wording
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let claims = try dossier.activeClaims(numbers.withoutRepeats)
    guard claims.count >= 2, let first = claims.first else {
      throw Refusal(
        code: "claim.join-one", message: "one claim cannot be joined",
        remedy: "tickmark claim join NUMBER,NUMBER")
    }
    if let other = claims.first(where: { $0.attribution?.holder != first.attribution?.holder }) {
      throw Refusal(
        code: "claim.join-sources",
        message: "\(first.number) and \(other.number) are attributed to different sources",
        remedy: "tickmark attribute WHO \(first.number),\(other.number)",
        claims: [ClaimReference(first.number), ClaimReference(other.number)])
    }
    let number = dossier.numbering.claims + 1
    let joined = claims.map(\.number)
    return [
      ClaimMerged(numbers: joined, into: number),
      ClaimAdded(
        number: number, origin: .person, parents: joined,
        body: try body(of: claims, from: first, in: dossier)),
    ]
  }

  /// The most guarded status wins: joining must not strengthen what is said.
  private func body(
    of claims: [Claim], from first: Claim, in dossier: Dossier
  ) throws -> ClaimBody {
    let (spans, quotes) = try dossier.quoting(claims.flatMap(\.ranges))
    var body = ClaimBody(of: first)
    body.status = claims.map(\.status).first { $0 != .asserted } ?? .asserted
    body.wording = try Wording(wording, of: spans, in: dossier.requireText())
    body.spans = spans
    body.quotes = quotes
    body.details = claims.flatMap(\.details).standing(in: spans)
    body.facets = claims.map { Facet(text: $0.text, spans: $0.ranges) }
    body.hedges = claims.flatMap(\.hedges).withoutRepeats.sorted()
    body.links = dossier.links(in: spans)
    body.why = ["join"]
    body.needsContext = false
    return body
  }
}
