import Prose

/// Says who claims are attributed to.
public struct Attribute: Command {
  public var numbers: [Int]
  /// The source's name or description; nil with ``AttributionForm/ownVoice``.
  public var holder: String?
  public var form: AttributionForm
  public var commitment: Commitment
  public var isNegated: Bool
  /// The attributing word as the text has it (*said*), looked for nearest to the claim.
  public var cue: String?

  public init(
    numbers: [Int], holder: String?, form: AttributionForm = .indirect,
    commitment: Commitment = .asserts, isNegated: Bool = false, cue: String? = nil
  ) {
    self.numbers = numbers
    self.holder = holder
    self.form = form
    self.commitment = commitment
    self.isNegated = isNegated
    self.cue = cue
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let claims = try dossier.activeClaims(numbers.withoutRepeats)
    let holder = try freeText(holder)
    if holder == nil, form != .ownVoice {
      throw Refusal(
        code: "attribute.nobody", message: "nobody is named as the source",
        remedy: "name the source, or say that it is the article's own: --as own")
    }
    return try claims.compactMap { claim in
      let attribution = try attribution(of: claim, to: holder, in: dossier)
      guard attribution != claim.attribution else { return nil }
      return AttributionSet(numbers: [claim.number], attribution: attribution)
    }
  }

  private func attribution(
    of claim: Claim, to holder: String?, in dossier: Dossier
  ) throws -> ClaimAttribution {
    let content = claim.attribution?.content ?? []
    var attribution = ClaimAttribution(
      holder: form == .ownVoice ? nil : holder, form: form, commitment: commitment,
      isNegated: isNegated, content: content.isEmpty ? claim.ranges : content)
    if let cue = try freeText(cue) {
      guard let range = dossier.nearest(cue, to: claim) else {
        throw Refusal(
          code: "attribute.no-cue", message: "\"\(cue)\" does not stand near claim \(claim.number)",
          remedy: "tickmark show \(claim.number)", claims: [ClaimReference(claim.number)])
      }
      attribution.cue = [range]
    }
    if let name = attribution.holder, let range = dossier.nearest(name, to: claim) {
      attribution.source = [range]
    }
    return attribution
  }
}
