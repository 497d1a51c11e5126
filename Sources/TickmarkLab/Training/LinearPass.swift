import Prose

/// A linear layer in training.
struct LinearPass {
  let weights: NetworkLayout.Matrix
  let bias: NetworkLayout.Matrix

  private static let kernels = Kernels.fastest

  /// The scores of each row of `input`.
  func scores(_ input: [Float], rows: Int, _ network: NetworkWeights) -> [Float] {
    var scores = LinearPass.bias(bias, rows: rows, network)
    LinearPass.kernels.multiply(
      input, Kernels.Place(0, row: weights.rows), by: network.dense, weights.place, into: &scores,
      Kernels.Place(0, row: weights.columns),
      Kernels.Size(m: rows, n: weights.columns, k: weights.rows), adding: true)
    return scores
  }

  /// Takes the gradient of the scores back to the weights, and adds it to that of the input.
  func backward(
    _ gradient: [Float], input: [Float], rows: Int, _ network: NetworkWeights,
    into gradients: inout Gradients, inputGradient: inout [Float]
  ) {
    let (width, columns) = (weights.rows, weights.columns)
    TrainingKernels.addColumnSums(
      gradient, lines: rows, width: columns, to: &gradients.dense, at: bias.offset)
    LinearPass.kernels.multiply(
      input, Kernels.Place(0, row: 1, column: width), by: gradient, Kernels.Place(0, row: columns),
      into: &gradients.dense, weights.place, Kernels.Size(m: width, n: columns, k: rows),
      adding: true)
    let transposed = LinearPass.transposed(
      network.dense, at: weights.place, rows: width, columns: columns)
    LinearPass.kernels.multiply(
      gradient, Kernels.Place(0, row: columns), by: transposed, Kernels.Place(0, row: width),
      into: &inputGradient, Kernels.Place(0, row: width),
      Kernels.Size(m: rows, n: width, k: columns), adding: true)
  }

  /// Rows filled with a bias.
  static func bias(
    _ bias: NetworkLayout.Matrix, rows: Int, _ network: NetworkWeights
  ) -> [Float] {
    let line = network.dense[bias.range]
    var filled: [Float] = []
    filled.reserveCapacity(rows * bias.columns)
    for _ in 0..<rows { filled += line }
    return filled
  }

  /// The transpose of a matrix, row by row.
  static func transposed(
    _ values: [Float], at place: Kernels.Place, rows: Int, columns: Int
  ) -> [Float] {
    var transposed = [Float](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        transposed[column * rows + row] =
          values[place.offset + row * place.row + column * place.column]
      }
    }
    return transposed
  }
}
