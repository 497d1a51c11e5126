/// What a source is cited for: which claims, to what effect, and where in it.
public struct Citing: Hashable, Sendable {
  public var references: [ClaimReference]
  public var stance: Stance
  /// Nil takes the tier usual for the source's kind.
  public var tier: SourceTier?
  /// Page, paragraph or timestamp.
  public var locator: String?
  /// The source's own words.
  public var quote: String?

  public init(
    references: [ClaimReference], stance: Stance = .supports, tier: SourceTier? = nil,
    locator: String? = nil, quote: String? = nil
  ) {
    self.references = references
    self.stance = stance
    self.tier = tier
    self.locator = locator
    self.quote = quote
  }

  /// The events that cite this source; a citation already there word for word is not made again.
  func events(
    source: Int, kind: SourceKind, on dossier: Dossier
  ) throws -> [any EventPayload] {
    try dossier.requireActive(references)
    let (tier, locator) = (tier ?? kind.usualTier, try freeText(locator))
    let quote = try freeText(quote)
    let new = references.withoutRepeats.filter { reference in
      !dossier.citations.contains {
        $0.source == source && $0.target == reference && $0.stance == stance && $0.tier == tier
          && $0.locator == locator && $0.quote == quote
      }
    }
    return new.batches().map {
      SourceCited(
        source: source, references: $0, stance: stance, tier: tier, locator: locator, quote: quote)
    }
  }
}
