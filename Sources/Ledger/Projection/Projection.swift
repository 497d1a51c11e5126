import Claims

/// The rows that listings read: computed from a dossier alone, so that they can be dropped and computed
/// again.
struct Projection: Hashable, Sendable {
  /// Nil before the article's import is recorded.
  var article: ArticleSummary?
  /// By number.
  var claims: [ClaimSummary] = []
  /// By key.
  var texts: [SearchText] = []

  /// That of an article nothing is recorded of.
  static let empty = Projection()
}

extension Projection {
  init(of dossier: Dossier) {
    article = ArticleSummary(of: dossier)
    claims = Projection.claims(Array(dossier.claims.indices), in: dossier)
    texts = Projection.texts(of: claims, dossier.notes, dossier.sources)
  }

  /// The rows of the claims at these places.
  static func claims(_ places: [Int], in dossier: Dossier) -> [ClaimSummary] {
    let (flags, claims) = (dossier.openFlagCounts, dossier.claims.span)
    var rows: [ClaimSummary] = []
    rows.reserveCapacity(places.count)
    for place in places {
      let openFlags = flags[claims[place].number] ?? 0
      rows.append(ClaimSummary(of: claims[place], in: dossier, openFlags: openFlags))
    }
    return rows
  }

  /// The texts of some of what an article holds.
  static func texts(of claims: [ClaimSummary], _ notes: [Note], _ sources: [Source]) -> [SearchText]
  {
    claims.map { SearchText(.claim, $0.number, $0.text) }
      + notes.map { SearchText(.note, $0.number, $0.text) }
      + sources.map { SearchText(.source, $0.number, $0.searchText) }
  }
}

/// A text that searches find.
struct SearchText: Hashable, Sendable {
  var key: SearchKey
  var text: String

  init(key: SearchKey, text: String) {
    self.key = key
    self.text = text
  }

  fileprivate init(_ kind: SearchKind, _ number: Int, _ text: String) {
    self.init(key: SearchKey(kind: kind, number: number), text: text.storable)
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
