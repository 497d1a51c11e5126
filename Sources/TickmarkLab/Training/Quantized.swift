/// Weights rounded to bytes; each row, or each column, has its own scale.
struct Quantized: Sendable {
  var values: [Int8] = []
  var scales: [Float] = []

  /// Adds weights row by row, each row with its scale.
  mutating func add(rows weights: [Float], width: Int) {
    for start in stride(from: 0, to: weights.count, by: width) {
      add(row: weights[start..<start + width])
    }
  }

  /// Adds weights row by row, each column with its scale.
  mutating func add(columns weights: [Float], width: Int) {
    let height = weights.count / width
    let first = values.count
    values += repeatElement(0, count: weights.count)
    for column in 0..<width {
      var line = Quantized()
      line.add(row: ArraySlice((0..<height).map { weights[$0 * width + column] }))
      scales += line.scales
      for row in 0..<height { values[first + row * width + column] = line.values[row] }
    }
  }

  private mutating func add(row: ArraySlice<Float>) {
    let largest = row.reduce(Float(0)) { max($0, abs($1)) }
    let scale = largest / 127
    scales.append(scale)
    for weight in row {
      let rounded = scale > 0 ? (weight / scale).rounded(.toNearestOrEven) : 0
      values.append(Int8(max(-127, min(127, rounded))))
    }
  }
}
