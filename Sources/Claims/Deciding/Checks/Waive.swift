public import Prose

/// Says that words need no check, and why.
public struct Waive: Command {
  public var spans: [TextRange]
  public var reason: WaiverReason
  public var comment: String?

  public init(spans: [TextRange], reason: WaiverReason, comment: String? = nil) {
    self.spans = spans
    self.reason = reason
    self.comment = comment
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let (spans, quotes) = try dossier.quoting(spans)
    let comment = try freeText(comment)
    if reason == .other, comment == nil {
      throw Refusal(
        code: "waive.no-reason", message: "\"other\" alone does not say why no check is needed",
        remedy: "give the reason with -m, or one of: "
          + WaiverReason.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return [
      WaiverAdded(
        number: dossier.numbering.waivers + 1, reason: reason, spans: spans, quotes: quotes,
        comment: comment)
    ]
  }
}
