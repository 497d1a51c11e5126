extension Dossier {
  /// The claims and details that words name, in order, each once.
  ///
  /// Numbers and ranges add up, over commas and words; filters in one word (`@open,@stale`) add up too,
  /// and each such word narrows what the others chose. Filters alone choose from all claims. A range
  /// leaves out withdrawn claims; a number names one even so.
  ///
  /// - Parameters:
  ///   - words: As typed: `["7-9", "12b", "@unsourced"]`, each with or without `slug:` before it.
  ///   - person: The id of the person who asks, for `@mine`.
  /// - Throws: ``Refusal`` where a word cannot be read, or names a claim that is not there.
  public func references(
    _ words: [String], for person: String? = nil
  ) throws -> [ClaimReference] {
    var named: [ClaimReference] = []
    var filters: [[ClaimFilter]] = []
    for word in words {
      let terms = try terms(of: word)
      named += try terms.flatMap(references)
      let narrowing = terms.compactMap(\.filter)
      if !narrowing.isEmpty { filters.append(narrowing) }
    }
    let isFiltered = named.isEmpty && !filters.isEmpty
    let chosen = isFiltered ? claims.map { ClaimReference($0.number) } : named
    return chosen.withoutRepeats.sorted().filter { reference in
      guard let claim = claim(reference.number) else { return false }
      return filters.allSatisfy { $0.contains { $0.holds(claim, in: self, for: person) } }
    }
  }

  private func terms(of word: String) throws -> [ReferenceWord] {
    let (slug, rest) = ReferenceText.parts(of: word)
    if let slug, slug != self.slug {
      throw Refusal(
        code: "reference.other-article", message: "\(word) is not in \(self.slug)",
        remedy: "name claims of one article at a time")
    }
    guard !rest.isEmpty else {
      throw Refusal(
        code: "reference.bad", message: "\"\(word)\" does not name a claim",
        remedy: "name claims as 12, 12b, 7-9, 12,14 or @unsourced")
    }
    return try rest.split(separator: ",", omittingEmptySubsequences: false)
      .map(ReferenceWord.init(parsing:))
  }

  private func references(of word: ReferenceWord) throws -> [ClaimReference] {
    switch word {
    case .filter: return []
    case .one(let reference):
      guard holds(reference) else { throw unknown(reference) }
      return [reference]
    case .range(let first, let last):
      for end in [first, last] where claim(end) == nil { throw unknown(ClaimReference(end)) }
      return claims.filter { (first...last).contains($0.number) && !$0.isWithdrawn }
        .map { ClaimReference($0.number) }
    }
  }
}

extension ReferenceWord {
  fileprivate var filter: ClaimFilter? {
    guard case .filter(let filter) = self else { return nil }
    return filter
  }
}

/// A reference as it is typed.
public enum ReferenceText {
  /// `jobs:12` as the article's short name and the rest; no name where there is no colon.
  public static func parts(of word: String) -> (slug: String?, rest: String) {
    guard let colon = word.firstIndex(of: ":") else { return (nil, word) }
    return (String(word[..<colon]), String(word[word.index(after: colon)...]))
  }
}
