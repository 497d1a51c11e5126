import Claims

/// The rows that listings read: computed from a dossier alone, so that they can be dropped and computed
/// again.
struct Projection: Hashable, Sendable {
  /// Nil before the article's import is recorded.
  var article: ArticleSummary?
  /// By number.
  var claims: [Int: ClaimSummary] = [:]
  var texts: [SearchKey: String] = [:]

  /// That of an article nothing is recorded of.
  static let empty = Projection()

  init(
    article: ArticleSummary? = nil, claims: [Int: ClaimSummary] = [:],
    texts: [SearchKey: String] = [:]
  ) {
    self.article = article
    self.claims = claims
    self.texts = texts
  }

  init(of dossier: Dossier) {
    self.init(
      of: dossier, claims: dossier.claims, notes: dossier.notes, sources: dossier.sources)
  }

  /// The article's own row with those of some of what it holds.
  init(of dossier: Dossier, claims listed: [Claim], notes: [Note], sources: [Source]) {
    article = ArticleSummary(of: dossier)
    let flags = dossier.openFlagCounts
    claims.reserveCapacity(listed.count)
    texts.reserveCapacity(listed.count + notes.count + sources.count)
    for claim in listed {
      let row = ClaimSummary(of: claim, in: dossier, openFlags: flags[claim.number] ?? 0)
      claims[claim.number] = row
      texts[SearchKey(kind: .claim, number: claim.number)] = row.text
    }
    for note in notes {
      texts[SearchKey(kind: .note, number: note.number)] = note.text.storable
    }
    for source in sources {
      texts[SearchKey(kind: .source, number: source.number)] = source.searchText.storable
    }
  }
}

extension Dossier {
  /// How many open flags a claim has, its details' included, by its number.
  var openFlagCounts: [Int: Int] {
    var counts: [Int: Int] = [:]
    for flag in flags where flag.isOpen {
      if case .claim(let reference) = flag.target { counts[reference.number, default: 0] += 1 }
    }
    return counts
  }
}

extension Source {
  fileprivate var searchText: String {
    [name, address, fileName].compactMap(\.self).joined(separator: " ")
  }
}
