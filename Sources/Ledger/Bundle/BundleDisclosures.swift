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
      name == "file" ? shown.showsFileName : BundleDisclosures.article.contains(name)
    case WaiverAdded.type where name == "quotes", WaiverReanchored.type: true
    case ClaimAdded.type, ClaimEdited.type, ClaimReanchored.type:
      leaf.fields["number"]?.integer.flatMap { shown.claims[$0] }
        .map { discloses(name, value, of: $0) } ?? false
    case AttributionSet.type:
      (leaf.fields["claims"]?.array ?? []).compactMap(\.integer).allSatisfy { number in
        shown.claims[number].map { discloses(name, value, of: $0) } ?? false
      }
    case PersonAdded.type:
      leaf.fields["person"]?.string.flatMap { shown.names[$0] } == value
    default: shown.shows(value, of: leaf.stamp.index)
    }
  }

  private func discloses(_ name: String, _ value: JSON, of claim: JSON) -> Bool {
    switch name {
    case "wording":
      claim["wording"]?["text"]?.string == Wording(stored: value)?.text || isCopied(value)
    case "attribution": isShown(value, in: claim["attribution"])
    case "holder": claim["attribution"]?["holder"]?["text"] == value
    case "reported-by": (claim["attribution"]?["reported_by"]).map(BundleDisclosures.texts) == value
    default: BundleDisclosures.fromText.contains(name)
    }
  }

  /// Whether no word of a wording is a person's own.
  private func isCopied(_ wording: JSON) -> Bool {
    (wording.array ?? []).allSatisfy { $0.array?.dropFirst().first != .string("typed") }
  }

  /// Whether no name is in it, or the report shows the same names.
  private func isShown(_ attribution: JSON, in reported: JSON?) -> Bool {
    if attribution["holder"] == nil, attribution["reported-by"] == nil { return true }
    return reported?["holder"]?["text"] == attribution["holder"]
      && BundleDisclosures.texts(reported?["reported_by"] ?? [])
        == (attribution["reported-by"] ?? [])
  }

  /// The words of `[{"text": …}, …]`.
  private static func texts(_ shown: JSON) -> JSON {
    .array((shown.array ?? []).compactMap { $0["text"] })
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
