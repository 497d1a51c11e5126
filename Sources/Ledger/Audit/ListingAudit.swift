import Claims

extension Projection {
  /// Where the rows that are stored are not those that follow from the events.
  func faults(against due: Projection) -> [String] {
    if self == due, hasSameBytes(as: due) { return [] }
    return [article.fault(against: due.article).map { "the article's listing \($0)" }]
      .compactMap(\.self)
      + ListingFaults.list("claim", claims, due.claims) { "\($0.number)" }
      + ListingFaults.list("search text of", texts, due.texts) { "\($0.key.kind) \($0.key.number)" }
  }

  /// Swift takes two spellings of é for equal; a record does not.
  private func hasSameBytes(as other: Projection) -> Bool {
    zip(strings, other.strings).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  private var strings: [String] {
    let act = article?.lastAct
    let head = [
      article?.slug, article?.title, article?.originalSHA256, act?.person, act?.time, act?.summary,
    ]
    return head.compactMap(\.self) + claims.flatMap { [$0.text, $0.holder ?? ""] }
      + texts.map(\.text)
  }
}

extension Optional {
  /// What is wrong with a row; nil where it is the one that is due.
  fileprivate func fault(against due: Wrapped?) -> String? {
    switch (self, due) {
    case (nil, nil): return nil
    case (nil, _): return "is missing"
    case (_, nil): return "is of nothing that was recorded"
    case (let row?, let due?):
      let names = ListingFaults.fields(row, due)
      return names.isEmpty
        ? nil : "does not follow from the events: \(names.joined(separator: ", "))"
    }
  }
}

/// Compares listed rows with those that are due.
private enum ListingFaults {
  static func list<Row: ListedRow>(
    _ what: String, _ rows: [Row], _ due: [Row], name: (Row) -> String
  ) -> [String] {
    let stored = Dictionary(rows.map { ($0.key, $0) }) { first, _ in first }
    let expected = Dictionary(due.map { ($0.key, $0) }) { first, _ in first }
    return Set(stored.keys).union(expected.keys).sorted().compactMap { key in
      let (row, due) = (stored[key], expected[key])
      guard let fault = row.fault(against: due), let named = due ?? row else { return nil }
      return "the listing of \(what) \(name(named)) \(fault)"
    }
  }

  /// The names of the fields in which two rows differ, byte for byte.
  static func fields<Row>(_ left: Row, _ right: Row) -> [String] {
    zip(Mirror(reflecting: left).children, Mirror(reflecting: right).children).compactMap {
      isSame($0.value, $1.value) ? nil : $0.label
    }
  }

  private static func isSame(_ left: Any, _ right: Any) -> Bool {
    guard let first = left as? AnyHashable, let second = right as? AnyHashable, first == second
    else { return false }
    if let left = left as? String, let right = right as? String {
      return left.utf8.elementsEqual(right.utf8)
    }
    // Nested rows, as the last act, and texts that may be absent.
    let (inner, outer) = (Mirror(reflecting: left), Mirror(reflecting: right))
    guard inner.displayStyle == .struct || inner.displayStyle == .optional else { return true }
    return zip(inner.children, outer.children).allSatisfy { isSame($0.value, $1.value) }
  }
}
