import Prose

/// The gradient of one batch: of all dense weights, and of the embedding rows it touched.
struct Gradients: Sendable {
  var dense: [Float]
  /// The touched rows, in the order of their first use, and their gradients side by side.
  private(set) var touched: [Int32] = []
  private(set) var rows: [Float] = []
  /// Each embedding row's place among the touched; -1 for none.
  private var places: [Int32]

  init(layout: NetworkLayout, rowCount: Int) {
    dense = Array(repeating: 0, count: layout.trainingCount)
    places = Array(repeating: -1, count: rowCount)
  }

  mutating func clear() {
    for index in dense.indices { dense[index] = 0 }
    for row in touched { places[Int(row)] = -1 }
    touched.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
  }

  /// Adds a word's gradient, which starts at `offset` in `source`, to an embedding row's.
  mutating func add(_ source: [Float], at offset: Int, toRow row: Int32) {
    let width = NetworkLayout.width
    if places[Int(row)] < 0 {
      places[Int(row)] = Int32(touched.count)
      touched.append(row)
      rows += repeatElement(0, count: width)
    }
    TrainingKernels.addRow(
      source, from: offset, to: &rows, at: Int(places[Int(row)]) * width, width: width)
  }

  /// The length of the whole gradient.
  var norm: Float {
    Float((TrainingKernels.squareSum(dense) + TrainingKernels.squareSum(rows)).squareRoot())
  }
}
