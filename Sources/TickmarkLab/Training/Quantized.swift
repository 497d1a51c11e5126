/// Rows of weights rounded to bytes, each row with its own scale.
struct Quantized: Sendable {
  var values: [Int8] = []
  var scales: [Float] = []

  mutating func add(_ weights: [Float], width: Int) {
    for start in stride(from: 0, to: weights.count, by: width) {
      add(row: weights[start..<start + width])
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
