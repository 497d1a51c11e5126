/// Rows of numbers rounded to 16 bits, each row with its scale.
struct WholeRows: Sendable {
  let width: Int
  var values: [Int16] = []
  var scales: [Float] = []

  init(width: Int) { self.width = width }

  var count: Int { scales.count }

  /// Makes room for rows; more than are needed may stay.
  mutating func resize(_ rows: Int) {
    guard count < rows else { return }
    values = Array(repeating: 0, count: rows * width)
    scales = Array(repeating: 0, count: rows)
  }
}

/// A matrix of the network as whole numbers, each column with its scale, laid out for the kernels: two
/// rows side by side.
struct WholeMatrix: Sendable {
  let rows: Int
  let columns: Int
  let pairs: [Int16]
  let scales: [Float]

  /// From bytes row by row; the rows are even in number.
  init(_ values: [Int8], scales: [Float], columns: Int) {
    precondition(values.count % (2 * columns) == 0 && scales.count == columns)
    rows = values.count / columns
    self.columns = columns
    self.scales = scales
    var pairs = [Int16](repeating: 0, count: values.count)
    for row in 0..<rows {
      for column in 0..<columns {
        pairs[(row / 2 * columns + column) * 2 + row % 2] = Int16(values[row * columns + column])
      }
    }
    self.pairs = pairs
  }
}

/// A matrix and what is added to its products.
struct LinearLayer: Sendable {
  let weights: WholeMatrix
  /// One number for each column, or none at all.
  let bias: [Float]
}
