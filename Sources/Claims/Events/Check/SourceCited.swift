/// A source was cited for claims or details: what it says about them, and where in it.
public struct SourceCited: EventPayload, Hashable {
  public static let type = "source.cited"

  public var source: Int
  public var references: [ClaimReference]
  public var stance: Stance
  public var tier: SourceTier
  /// Page, paragraph or timestamp.
  public var locator: String?
  /// The source's own words.
  public var quote: String?

  public init(
    source: Int, references: [ClaimReference], stance: Stance = .supports, tier: SourceTier,
    locator: String? = nil, quote: String? = nil
  ) {
    self.source = source
    self.references = references
    self.stance = stance
    self.tier = tier
    self.locator = locator
    self.quote = quote
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("source", source)
    writer.open("for", references)
    writer.open("stance", term: stance)
    writer.open("tier", term: tier)
    writer.seal("locator", locator)
    writer.seal("quote", quote)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    source = try reader.open("source")
    references = try reader.open("for")
    stance = try reader.term("stance")
    tier = try reader.term("tier")
    locator = try reader.sealedIfPresent("locator")
    quote = try reader.sealedIfPresent("quote")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard dossier.source(source) != nil else { throw fault("there is no source \(source)") }
    for reference in references {
      guard dossier.holds(reference) else { throw fault("there is no \(reference)") }
      dossier.citations.append(
        Citation(
          source: source, target: reference, stance: stance, tier: tier, locator: locator,
          quote: quote, stamp: stamp))
    }
  }

  public var summary: String { "cite source \(source) for \(NumberList(references))" }
}
