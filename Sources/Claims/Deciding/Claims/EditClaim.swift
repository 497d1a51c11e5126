public import Prose

/// Puts a claim's wording, place or kind right. What is nil stays as it is.
public struct EditClaim: Command {
  public var number: Int
  public var spans: [TextRange]?
  /// Nil with new spans takes their words.
  public var wording: String?
  public var kind: ClaimKind?
  public var status: StatementStatus?
  /// The text's details; those that stand in new spans become the claim's.
  public var details: [Detail]
  public var comment: String?

  public init(
    number: Int, spans: [TextRange]? = nil, wording: String? = nil, kind: ClaimKind? = nil,
    status: StatementStatus? = nil, details: [Detail] = [], comment: String? = nil
  ) {
    self.number = number
    self.spans = spans
    self.wording = wording
    self.kind = kind
    self.status = status
    self.details = details
    self.comment = comment
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    guard let claim = try dossier.activeClaims([number]).first else { return [] }
    let text = try dossier.requireText()
    var body = ClaimBody(of: claim)
    if let kind { body.kind = kind }
    if let status { body.status = status }
    if let spans { try move(&body, to: spans, of: claim, in: dossier) }
    if spans != nil || wording != nil {
      body.wording = try Wording(wording, of: body.spans, in: text)
    }
    guard body != ClaimBody(of: claim) else { return [] }
    return [
      ClaimEdited(
        number: number, body: body, isReworded: body.wording != claim.wording,
        comment: try freeText(comment))
    ]
  }

  private func move(
    _ body: inout ClaimBody, to spans: [TextRange], of claim: Claim, in dossier: Dossier
  ) throws {
    (body.spans, body.quotes) = try dossier.quoting(spans)
    let spans = body.spans
    body.links = dossier.links(in: spans)
    body.facets.removeAll { facet in
      !facet.spans.allSatisfy { place in spans.contains { $0.contains(place) } }
    }
    body.details = try dossier.relettered(claim, to: spans, adding: details)
  }
}
