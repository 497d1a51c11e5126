import Claims

/// An article whose own record is whole, with the events that are recorded only together with a seal over
/// them.
struct AuditedArticle {
  let slug: String
  private let sealed: [(index: Int, what: String)]

  init(slug: String, _ stored: [StoredEvent]) {
    self.slug = slug
    sealed = stored.compactMap { event in
      AuditedArticle.types[event.leaf.type].map { (event.leaf.stamp.index, $0) }
    }
  }

  private static let types = [
    SignedOff.type: "a sign-off", SignOffRevoked.type: "a sign-off taken back",
    ReportExported.type: "an export",
  ]

  /// Those that no seal covers.
  ///
  /// - Parameter size: How many events the last signed checkpoint covers.
  func unsealed(behind size: Int) -> [IntegrityFinding] {
    sealed.filter { $0.index >= size }.map { index, what in
      finding(
        index, "\(what), which is recorded only with its seal, and no signed checkpoint covers it")
    }
  }

  /// Those that only a later seal than their own covers.
  ///
  /// - Parameter heads: The article's in the register.
  func sealedLater(among heads: [TreeHead], upTo size: Int) -> [IntegrityFinding] {
    let sizes = Set(heads.map(\.size))
    return sealed.filter { $0.index < size && !sizes.contains($0.index + 1) }.map { index, what in
      finding(index, "\(what), and only a later seal than its own covers it")
    }
  }

  private func finding(_ index: Int, _ what: String) -> IntegrityFinding {
    IntegrityFinding(place: slug, index: index, message: "is \(what)")
  }
}
