/// Where evidence comes from, kept once per article and cited for as many claims as it serves.
public struct Source: Hashable, Sendable {
  /// Permanent, per article, from 1.
  public var number: Int
  public var kind: SourceKind
  /// A person's name, a document's title; absent where the address says it all.
  public var name: String?
  public var address: String?
  public var terms: Terms
  /// How print may describe a source whose name stays inside the desk.
  public var mayBeDescribedAs: String?
  /// The SHA-256 of the kept file, in hexadecimal; the object store keeps it under this name.
  public var sha256: String?
  /// The name and size in bytes of the kept file.
  public var fileName: String?
  public var fileSize: Int?
  /// The sources it took its facts from: sources with one root are not independent.
  public var derivesFrom: [Int]
  public var stamp: Stamp

  public init(
    number: Int, kind: SourceKind, name: String? = nil, address: String? = nil,
    terms: Terms = .onRecord, mayBeDescribedAs: String? = nil, sha256: String? = nil,
    fileName: String? = nil, fileSize: Int? = nil, derivesFrom: [Int] = [], stamp: Stamp
  ) {
    self.number = number
    self.kind = kind
    self.name = name
    self.address = address
    self.terms = terms
    self.mayBeDescribedAs = mayBeDescribedAs
    self.sha256 = sha256
    self.fileName = fileName
    self.fileSize = fileSize
    self.derivesFrom = derivesFrom
    self.stamp = stamp
  }
}

/// One use of a source: what it says about one claim or detail, and where in it.
public struct Citation: Hashable, Sendable {
  public var source: Int
  public var target: ClaimReference
  public var stance: Stance
  public var tier: SourceTier
  /// Page, paragraph or timestamp.
  public var locator: String?
  /// The source's own words.
  public var quote: String?
  public var stamp: Stamp

  public init(
    source: Int, target: ClaimReference, stance: Stance = .supports, tier: SourceTier,
    locator: String? = nil, quote: String? = nil, stamp: Stamp
  ) {
    self.source = source
    self.target = target
    self.stance = stance
    self.tier = tier
    self.locator = locator
    self.quote = quote
    self.stamp = stamp
  }
}
