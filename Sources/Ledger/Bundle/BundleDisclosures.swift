import Claims

/// Chooses the sealed values a bundle discloses: those the report shows, and no others. So a bundle tells
/// nothing beyond the report it proves.
struct BundleDisclosures {
  private let shown: ShownValues
  private static let article: Set = [
    "title", "text", "layout", "content-words", "original", "address",
  ]
  /// What a claim takes from the article's own text.
  private static let fromText: Set = ["quotes", "details", "facets", "reasons"]

  init(report: JSON) { shown = ShownValues(report) }

  func disclosures(of event: StoredEvent) throws -> [Disclosure] {
    try event.sealed.filter { disclosure in
      try !disclosure.isDecoy
        && discloses(disclosure.name, try JSON(parsing: disclosure.value), of: event.leaf)
    }
  }

  private func discloses(_ name: String, _ value: JSON, of leaf: Leaf) -> Bool {
    switch leaf.type {
    case ArticleImported.type, ArticleRevised.type:
      BundleDisclosures.article.contains(name) || shows(name, of: leaf)
    case WaiverAdded.type where name == "quotes", WaiverReanchored.type: true
    case ClaimAdded.type, ClaimEdited.type, ClaimReanchored.type:
      leaf.fields["number"]?.integer.flatMap { shown.claims[$0] }
        .map { discloses(name, value, of: leaf, on: $0) } ?? false
    case AttributionSet.type:
      name == "attribution" ? names(in: value, areShownBy: leaf) : shows(name, of: leaf)
    case PersonAdded.type: shows(name, in: shown.ofDesk[leaf.stamp.index])
    default: shows(name, of: leaf)
    }
  }

  private func discloses(
    _ name: String, _ value: JSON, of leaf: Leaf, on claim: JSON
  ) -> Bool {
    switch name {
    case "wording":
      claim["text"]?.string == Wording(stored: value)?.text || isCopied(value)
    case "attribution": names(in: value, areShownBy: leaf)
    case "holder", "reported-by": shows(name, of: leaf)
    default: BundleDisclosures.fromText.contains(name)
    }
  }

  private func shows(_ name: String, of leaf: Leaf) -> Bool {
    shows(name, in: shown.byEvent[leaf.stamp.index])
  }

  private func shows(_ name: String, in entry: JSONObject?) -> Bool {
    entry?[name].map { !$0.isWithheld } ?? false
  }

  /// Whether no word of a wording is a person's own.
  private func isCopied(_ wording: JSON) -> Bool {
    (wording.array ?? []).allSatisfy { $0.array?.dropFirst().first != .string("typed") }
  }

  /// Whether no name is in an attribution, or the report shows the same names.
  private func names(in attribution: JSON, areShownBy leaf: Leaf) -> Bool {
    ["holder", "reported-by"].allSatisfy { name in
      attribution[name] == nil
        || shown.byEvent[leaf.stamp.index]?[name] == attribution[name]
    }
  }
}

extension Wording {
  /// From the form in which events store it.
  fileprivate init?(stored json: JSON) {
    guard let words = json.array else { return nil }
    self.init(
      words.compactMap { word in
        guard let parts = word.array, let text = parts.first?.string else { return nil }
        let isGlued = parts.last == .integer(1) && parts.count == (parts[1].integer == nil ? 3 : 4)
        return Word(text: text, origin: .inserted(.typed), isGlued: isGlued)
      })
  }
}
