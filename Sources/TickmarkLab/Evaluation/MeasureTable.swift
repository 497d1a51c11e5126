/// Measures of the product on sets of development data, in the order they were taken.
struct MeasureTable: Sendable {
  /// One row of the table: a set, a measure and its figure in per cent.
  struct Row: Sendable {
    var set: String
    var measure: String
    var value: Double
  }

  private(set) var rows: [Row] = []

  mutating func add(_ set: String, _ measure: String, _ value: Double) {
    rows.append(Row(set: set, measure: measure, value: (value * 100).rounded() / 100))
  }

  mutating func add(_ set: String, _ measure: String, _ score: Score) {
    add(set, measure, score.f1)
  }

  static func + (left: MeasureTable, right: MeasureTable) -> MeasureTable {
    var sum = left
    sum.rows += right.rows
    return sum
  }

  /// The rows as a table for people.
  var text: String {
    let width = (rows.map(\.measure.count).max() ?? 0) + 2
    return rows.map { row in
      row.set.padded(to: 15) + row.measure.padded(to: width) + "\(row.value)"
    }.joined(separator: "\n")
  }

  /// The rows as a JSON array.
  var json: String {
    let items = rows.map {
      #"{"measure":"\#($0.measure)","set":"\#($0.set)","value":\#($0.value)}"#
    }
    return "[" + items.joined(separator: ",\n ") + "]"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
