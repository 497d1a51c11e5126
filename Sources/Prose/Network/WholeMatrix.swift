/// Rows of numbers rounded to bytes, each row with its scale.
struct WholeRows: Sendable {
  /// A multiple of four.
  let width: Int
  /// The bytes are ``zero`` above the rounded numbers.
  var values: [UInt8] = []
  var scales: [Float] = []

  static let zero: UInt8 = 128

  init(width: Int) { self.width = WholeMatrix.padded(width) }

  var count: Int { scales.count }

  /// Makes room for rows; more than are needed may stay.
  mutating func resize(_ rows: Int) {
    guard count < rows else { return }
    values = Array(repeating: WholeRows.zero, count: rows * width)
    scales = Array(repeating: 0, count: rows)
  }
}

/// A matrix of the network as bytes, each column with its scale, laid out for the kernels: four rows
/// side by side.
struct WholeMatrix: Sendable {
  /// A multiple of four; the last rows may be zeros that were added.
  let rows: Int
  let columns: Int
  let quads: [Int8]
  /// What each column's sum starts from, so that the zeros of ``WholeRows`` add up to nothing.
  let starts: [Int32]
  let scales: [Float]

  static func padded(_ rows: Int) -> Int { (rows + 3) / 4 * 4 }

  /// From bytes row by row.
  init(_ values: [Int8], scales: [Float], columns: Int) {
    precondition(values.count % columns == 0 && scales.count == columns)
    rows = WholeMatrix.padded(values.count / columns)
    self.columns = columns
    self.scales = scales
    var quads = [Int8](repeating: 0, count: rows * columns)
    var starts = [Int32](repeating: 0, count: columns)
    for row in 0..<values.count / columns {
      for column in 0..<columns {
        let value = values[row * columns + column]
        quads[(row / 4 * columns + column) * 4 + row % 4] = value
        starts[column] -= Int32(WholeRows.zero) * Int32(value)
      }
    }
    self.quads = quads
    self.starts = starts
  }
}

/// A matrix and what is added to its products.
struct LinearLayer: Sendable {
  let weights: WholeMatrix
  /// One number for each column, or none at all.
  let bias: [Float]
}
