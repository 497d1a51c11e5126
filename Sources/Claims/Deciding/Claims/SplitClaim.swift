public import Prose

/// Takes a claim apart into smaller ones.
public struct SplitClaim: Command {
  public var number: Int
  /// Two or more; ``parts(offeredBy:)`` gives those the program sees.
  public var parts: [Part]

  /// One of the claims it becomes.
  public struct Part: Hashable, Sendable {
    public var spans: [TextRange]
    /// Nil takes the words of the spans.
    public var wording: String?

    public init(spans: [TextRange], wording: String? = nil) {
      self.spans = spans
      self.wording = wording
    }
  }

  public init(number: Int, parts: [Part]) {
    self.number = number
    self.parts = parts
  }

  /// The claim's facets, as parts.
  public static func parts(offeredBy claim: Claim) -> [Part] {
    claim.facets.map { Part(spans: $0.spans, wording: $0.text) }
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    guard let claim = try dossier.activeClaims([number]).first else { return [] }
    guard parts.count >= 2 else {
      throw Refusal(
        code: "claim.split-none", message: "claim \(number) cannot be split into one",
        remedy: "name two parts, or edit it: tickmark claim edit \(number)",
        claims: [ClaimReference(number)])
    }
    let first = dossier.numbering.claims + 1
    let children = try parts.enumerated().map { index, part in
      ClaimAdded(
        number: first + index, origin: .person, parents: [number],
        body: try body(of: part, from: claim, in: dossier))
    }
    return [ClaimSplit(number: number, into: children.map(\.number))] + children
  }

  /// Status, hedges and attribution are the parent's: splitting must not strengthen what is said.
  private func body(of part: Part, from claim: Claim, in dossier: Dossier) throws -> ClaimBody {
    let (spans, quotes) = try dossier.quoting(part.spans)
    var body = ClaimBody(of: claim)
    body.wording = try Wording(part.wording, of: spans, in: dossier.requireText())
    body.spans = spans
    body.quotes = quotes
    body.details = claim.details.standing(in: spans)
    body.facets = []
    body.links = dossier.links(in: spans)
    body.why = ["split"]
    body.needsContext = false
    return body
  }
}
