/// Takes the network's matrices out of a model file.
struct NetworkWeightsReader {
  private let values: [Int8]
  private let scales: [Float]
  /// Where each matrix's scales start, by the matrix's offset.
  private var firstScale: [Int: Int] = [:]

  init(_ model: ModelFile, _ layout: NetworkLayout) {
    values = model.numbers(.network, as: Int8.self).array
    scales = model.numbers(.networkScales, as: Float.self).array
    precondition(values.count == layout.count, "the model's shape is not the network's")
    var next = 0
    for matrix in layout.matrices {
      firstScale[matrix.offset] = next
      next += matrix.columns
    }
    precondition(scales.count == next, "the model's shape is not the network's")
  }

  private func scales(_ matrix: NetworkLayout.Matrix) -> [Float] {
    let first = firstScale[matrix.offset] ?? 0
    return Array(scales[first..<first + matrix.columns])
  }

  func floats(_ matrix: NetworkLayout.Matrix) -> [Float] {
    let scales = scales(matrix)
    return matrix.range.map { Float(values[$0]) * scales[($0 - matrix.offset) % matrix.columns] }
  }

  /// A layer; without a bias its products are added to what is there.
  func layer(
    _ matrix: NetworkLayout.Matrix, _ bias: NetworkLayout.Matrix? = nil
  ) -> LinearLayer {
    layers(matrix, bias, parts: 1)[0]
  }

  /// Layers from a matrix that is cut into parts with the same number of rows; the first has the bias.
  func layers(
    _ matrix: NetworkLayout.Matrix, _ bias: NetworkLayout.Matrix?, parts: Int
  ) -> [LinearLayer] {
    let size = matrix.range.count / parts
    return (0..<parts).map { part in
      let start = matrix.offset + part * size
      return LinearLayer(
        weights: WholeMatrix(
          Array(values[start..<start + size]), scales: scales(matrix), columns: matrix.columns),
        bias: part == 0 ? bias.map(floats) ?? [] : [])
    }
  }
}
