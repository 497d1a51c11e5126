extension Dossier {
  /// The text under check.
  public var revision: Revision? { revisions.last }

  /// The claim with this number.
  public func claim(_ number: Int) -> Claim? { index(ofClaim: number).map { claims[$0] } }

  /// The source with this number.
  public func source(_ number: Int) -> Source? {
    Dossier.index(of: number, in: sources, by: \.number).map { sources[$0] }
  }

  /// The flag with this number.
  public func flag(_ number: Int) -> Flag? {
    Dossier.index(of: number, in: flags, by: \.number).map { flags[$0] }
  }

  /// The detail a reference names; nil where it names a whole claim, or nothing there is.
  public func detail(_ reference: ClaimReference) -> Detail? {
    guard let letter = reference.detail, let claim = claim(reference.number),
      claim.details.indices.contains(letter.index)
    else { return nil }
    return claim.details[letter.index]
  }

  /// Whether there is such a claim, and such a detail of it.
  public func holds(_ reference: ClaimReference) -> Bool {
    guard let claim = claim(reference.number) else { return false }
    return reference.detail.map { claim.details.indices.contains($0.index) } ?? true
  }

  func holds(_ target: Target) -> Bool {
    switch target {
    case .article: true
    case .claim(let reference): holds(reference)
    case .flag(let number): flag(number) != nil
    }
  }

  func index(ofClaim number: Int) -> Int? {
    Dossier.index(of: number, in: claims, by: \.number)
  }

  /// Changes the claim with this number.
  ///
  /// - Throws: ``EventFault`` where there is none.
  mutating func update(
    claim number: Int, for type: String, _ change: (inout Claim) throws -> Void
  ) throws {
    guard let index = index(ofClaim: number) else {
      throw EventFault(type: type, message: "there is no claim \(number)")
    }
    try change(&claims[index])
  }

  /// Numbers rise by one, except where an undone act left a gap: the place is the number's own or before.
  private static func index<Element>(
    of number: Int, in elements: [Element], by key: (Element) -> Int
  ) -> Int? {
    var index = min(number, elements.count) - 1
    while index >= 0, key(elements[index]) > number { index -= 1 }
    return index >= 0 && key(elements[index]) == number ? index : nil
  }
}
