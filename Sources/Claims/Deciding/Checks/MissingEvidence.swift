/// What a claim or detail lacks before a verdict on it can stand.
enum MissingEvidence: Hashable {
  case source
  /// The source that is cited without a page, paragraph or timestamp.
  case locator(source: Int)
  /// Sources are cited, but none that supports it.
  case support

  var code: String {
    switch self {
    case .source: "verify.no-source"
    case .locator: "verify.no-locator"
    case .support: "verify.no-support"
    }
  }

  var words: String {
    switch self {
    case .source: "has no source"
    case .locator(let source): "has source \(source), but no locator in it"
    case .support: "has no source that supports it"
    }
  }

  func remedy(for reference: ClaimReference, others: [ClaimReference]) -> String {
    let list = ([reference] + others).map(\.description).joined(separator: ",")
    switch self {
    case .source, .support:
      return "tickmark source URL|FILE \(list) --locator \"p. 4\"   or   "
        + "tickmark verify unverifiable \(list) -m \"why\""
    case .locator(let source):
      return "tickmark source \(source) \(reference) --locator \"p. 4\""
    }
  }
}

extension Dossier {
  /// The citations that serve a claim or a detail: a claim's serve its details too.
  public func citations(for reference: ClaimReference) -> [Citation] {
    citations.filter { citation in
      citation.target.number == reference.number
        && (citation.target.detail == nil || citation.target.detail == reference.detail)
    }
  }

  /// What keeps a verdict that rests on evidence from being recorded; nil where nothing does.
  func lack(of reference: ClaimReference, needsSupport: Bool) -> MissingEvidence? {
    let cited = citations(for: reference)
    if cited.isEmpty { return .source }
    let fit = needsSupport ? cited.filter { $0.stance == .supports } : cited
    guard let candidate = fit.first else { return .support }
    if fit.contains(where: { $0.locator != nil }) { return nil }
    return .locator(source: candidate.source)
  }
}
