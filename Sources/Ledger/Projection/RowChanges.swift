/// A row of a listing, told apart from the log's others by its key.
protocol ListedRow: Hashable, Sendable {
  associatedtype Key: Hashable & Comparable & Sendable
  var key: Key { get }
}

extension ClaimSummary: ListedRow {
  var key: Int { number }
}

extension SearchText: ListedRow {}

/// What becomes of a listing's rows, in the order of their keys.
struct RowChanges<Row: ListedRow>: Hashable, Sendable {
  /// The new ones and those that are no longer the same.
  var written: [Row]
  /// The keys of those that are no longer the same.
  var replaced: [Row.Key]
  var removed: [Row.Key] = []

  init(written: [Row], replaced: [Row.Key] = []) {
    self.written = written
    self.replaced = replaced
  }

  /// From rows in the order of their keys to others.
  init(from old: [Row], to new: [Row]) {
    self.init(written: [])
    var rest = old[...]
    for row in new {
      while let first = rest.first, first.key < row.key {
        removed.append(first.key)
        rest.removeFirst()
      }
      if rest.first?.key == row.key {
        if rest.removeFirst() == row { continue }
        replaced.append(row.key)
      }
      written.append(row)
    }
    removed += rest.map(\.key)
  }
}
