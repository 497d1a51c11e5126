public import Prose

/// Adds a person's own claim.
public struct AddClaim: Command {
  /// Where its words stand.
  public var spans: [TextRange]
  /// Its stand-alone wording; nil takes the words of the spans.
  public var wording: String?
  public var kind: ClaimKind
  public var status: StatementStatus
  public var attribution: ClaimAttribution?
  /// The text's details; those that stand in the spans become the claim's.
  public var details: [Detail]

  public init(
    spans: [TextRange], wording: String? = nil, kind: ClaimKind = .other,
    status: StatementStatus = .asserted, attribution: ClaimAttribution? = nil,
    details: [Detail] = []
  ) {
    self.spans = spans
    self.wording = wording
    self.kind = kind
    self.status = status
    self.attribution = attribution
    self.details = details
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let text = try dossier.requireText()
    let (spans, quotes) = try dossier.quoting(spans)
    if let twin = dossier.claims.first(where: { !$0.isWithdrawn && $0.ranges == spans }),
      wording == nil
    {
      throw Refusal(
        code: "claim.exists", message: "claim \(twin.number) already says these words",
        remedy: "tickmark show \(twin.number)", claims: [ClaimReference(twin.number)])
    }
    let body = ClaimBody(
      kind: kind, status: status, wording: try Wording(wording, of: spans, in: text),
      spans: spans, quotes: quotes, details: details.standing(in: spans),
      attribution: attribution, links: dossier.links(in: spans))
    return [ClaimAdded(number: dossier.numbering.claims + 1, origin: .person, body: body)]
  }
}

extension Wording {
  /// A person's wording of the spans, or the words of the spans themselves.
  init(_ typed: String?, of spans: [TextRange], in text: ArticleText) throws {
    if let typed = try freeText(typed) {
      self.init(typed: typed, copyingFrom: spans, in: text)
    } else {
      self.init(copying: spans, in: text)
    }
  }
}

extension [Detail] {
  /// Those that stand wholly in one of the spans, in text order.
  func standing(in spans: [TextRange]) -> [Detail] {
    filter { detail in spans.contains { $0.contains(detail.range) } }
      .withoutRepeats.sorted { $0.range < $1.range }
  }
}
