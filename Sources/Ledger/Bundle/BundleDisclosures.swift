import Claims

/// Chooses the sealed values a bundle discloses: those the report shows, and no others. So a bundle tells
/// nothing beyond the report it proves, but the drafts whose hashes that gives.
struct BundleDisclosures {
  private let shown: ShownValues

  init(report: JSON) { shown = ShownValues(report) }

  /// - Parameter ofDesk: Whether it is an event of the desk's log.
  func disclosures(of event: StoredEvent, ofDesk: Bool) throws -> [Disclosure] {
    let index = event.leaf.stamp.index
    guard let entry = ofDesk ? shown.ofDesk[index] : shown.byEvent[index] else { return [] }
    return try event.sealed.filter { disclosure in
      try !disclosure.isDecoy && discloses(disclosure, in: entry)
    }
  }

  private func discloses(_ disclosure: Disclosure, in entry: JSONObject) throws -> Bool {
    guard disclosure.name == "attribution" else {
      return entry[disclosure.name].map { !$0.isWithheld } ?? false
    }
    // The entry has its members one by one.
    let members = try JSON(parsing: disclosure.value).object ?? [:]
    return members.allSatisfy { entry[$0.key] == $0.value }
  }
}
