/// Turns the words of some sentences into vectors that know their neighbours.
///
/// The words stand in one matrix, with rows of zeros around each sentence.
struct Encoder {
  let network: Network
  private var forms: FormVectors
  /// One row per word, as ``rows`` places them.
  private(set) var values: [Float] = []
  private var layer: [Float] = []
  /// Each sentence's rows.
  private(set) var rows: [Range<Int>] = []

  init(_ network: Network) {
    self.network = network
    forms = FormVectors(network)
  }

  var rowCount: Int { values.count / NetworkLayout.width }

  /// Encodes some sentences, given as the forms of their words.
  mutating func encode(_ sentences: [[String]]) {
    place(sentences)
    for (index, sentence) in sentences.enumerated() {
      for (word, form) in sentence.enumerated() {
        forms.copy(form, to: &values, at: (rows[index].lowerBound + word) * NetworkLayout.width)
      }
    }
    for (index, dilation) in NetworkLayout.dilations.enumerated() {
      addLayer(index, dilation)
    }
  }

  private mutating func place(_ sentences: [[String]]) {
    rows.removeAll(keepingCapacity: true)
    var next = NetworkLayout.gap
    for sentence in sentences {
      rows.append(next..<next + sentence.count)
      next += sentence.count + NetworkLayout.gap
    }
    values = Array(repeating: 0, count: next * NetworkLayout.width)
    layer = values
  }

  private mutating func addLayer(_ index: Int, _ dilation: Int) {
    let (layout, width, gap) = (network.layout, NetworkLayout.width, NetworkLayout.gap)
    let size = Kernels.Size(m: rowCount - 2 * gap, n: width, k: width)
    let target = Kernels.Place(gap * width, row: width)
    fill(&layer, with: layout.layerBiases[index])
    for (part, shift) in [-dilation, 0, dilation].enumerated() {
      network.kernels.multiply(
        values, Kernels.Place((gap + shift) * width, row: width), by: network.weights,
        Kernels.Place(layout.layers[index].offset + part * width * width, row: width), into: &layer,
        target, size, adding: true)
    }
    network.kernels.addRectified(layer, to: &values, count: values.count)
    clearGaps()
  }

  private func fill(_ matrix: inout [Float], with bias: NetworkLayout.Matrix) {
    for row in 0..<matrix.count / bias.columns {
      for column in 0..<bias.columns {
        matrix[row * bias.columns + column] = network.weights[bias.offset + column]
      }
    }
  }

  private mutating func clearGaps() {
    let width = NetworkLayout.width
    var start = 0
    for end in rows.map(\.lowerBound) + [rowCount] {
      let gap = max(start, end - NetworkLayout.gap)
      for index in gap * width..<end * width { values[index] = 0 }
      start = end
    }
  }

  /// The scores of a linear layer over all rows.
  func scores(_ weights: NetworkLayout.Matrix, _ bias: NetworkLayout.Matrix) -> [Float] {
    var scores = [Float](repeating: 0, count: rowCount * weights.columns)
    fill(&scores, with: bias)
    network.kernels.multiply(
      values, Kernels.Place(0, row: NetworkLayout.width), by: network.weights, weights.place,
      into: &scores, Kernels.Place(0, row: weights.columns),
      Kernels.Size(m: rowCount, n: weights.columns, k: NetworkLayout.width), adding: true)
    return scores
  }
}
