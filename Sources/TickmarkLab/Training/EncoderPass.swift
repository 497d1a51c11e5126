import Prose

/// The encoder in training: forwards with dropout, and back.
struct EncoderPass {
  let input: BatchInput
  let layout: NetworkLayout
  /// The values before each layer, and after the last.
  private(set) var values: [[Float]] = []
  private var activations: [[Float]] = []
  private var masks: [[Float]] = []
  private var wordMask: [Float] = []

  private static let kernels = Kernels.fastest
  private static let width = NetworkLayout.width

  init(
    _ input: BatchInput, _ weights: NetworkWeights, dropout: Float, _ random: inout SplitMix64
  ) {
    self.input = input
    layout = weights.layout
    let count = input.rowCount * EncoderPass.width
    wordMask = masked(TrainingKernels.dropout(count: count, rate: dropout, &random))
    values = [words(weights)]
    for (index, dilation) in NetworkLayout.dilations.enumerated() {
      masks.append(masked(TrainingKernels.dropout(count: count, rate: dropout, &random)))
      addLayer(index, dilation, weights)
    }
  }

  var output: [Float] { values[values.count - 1] }
  var rowCount: Int { input.rowCount }

  /// Clears the mask between the sentences.
  private func masked(_ mask: [Float]) -> [Float] {
    var mask = mask
    var start = 0
    for end in input.rows.map(\.lowerBound) + [rowCount] {
      let gap = max(start, end - NetworkLayout.gap)
      for index in gap * EncoderPass.width..<end * EncoderPass.width { mask[index] = 0 }
      start = end
    }
    return mask
  }

  private func words(_ weights: NetworkWeights) -> [Float] {
    let width = EncoderPass.width
    var words = [Float](repeating: 0, count: rowCount * width)
    EncoderPass.kernels.multiply(
      input.vectors, Kernels.Place(0, row: NetworkLayout.vectorWidth), by: weights.dense,
      layout.vectors.place, into: &words, Kernels.Place(0, row: width),
      Kernels.Size(m: rowCount, n: width, k: NetworkLayout.vectorWidth), adding: false)
    for (index, row) in input.features.enumerated() where row >= 0 {
      TrainingKernels.addRow(
        weights.embeddings, from: Int(row) * width, to: &words,
        at: index / BatchInput.kinds * width, width: width)
    }
    TrainingKernels.scale(&words, by: wordMask, count: words.count)
    return words
  }

  private mutating func addLayer(_ index: Int, _ dilation: Int, _ weights: NetworkWeights) {
    let before = values[index]
    var layer = LinearPass.bias(layout.layerBiases[index], rows: rowCount, weights)
    for part in 0..<3 {
      EncoderPass.kernels.multiply(
        before, shifted(part, dilation), by: weights.dense, block(index, part), into: &layer,
        shifted(1, dilation), shiftedSize, adding: true)
    }
    TrainingKernels.rectify(&layer, mask: masks[index], count: layer.count)
    activations.append(layer)
    TrainingKernels.add(before, to: &layer, count: layer.count)
    values.append(layer)
  }

  /// Where the words before, at and after each row start.
  private func shifted(_ part: Int, _ dilation: Int) -> Kernels.Place {
    let row = NetworkLayout.gap + (part - 1) * dilation
    return Kernels.Place(row * EncoderPass.width, row: EncoderPass.width)
  }

  private var shiftedSize: Kernels.Size {
    Kernels.Size(
      m: rowCount - 2 * NetworkLayout.gap, n: EncoderPass.width, k: EncoderPass.width)
  }

  private func block(_ index: Int, _ part: Int) -> Kernels.Place {
    let width = EncoderPass.width
    return Kernels.Place(layout.layers[index].offset + part * width * width, row: width)
  }

  /// Takes the gradient of the output back to the weights.
  func backward(_ gradient: [Float], _ weights: NetworkWeights, into gradients: inout Gradients) {
    var gradient = gradient
    for (index, dilation) in NetworkLayout.dilations.enumerated().reversed() {
      layerBackward(index, dilation, &gradient, weights, &gradients)
    }
    TrainingKernels.scale(&gradient, by: wordMask, count: gradient.count)
    let (width, vector) = (EncoderPass.width, NetworkLayout.vectorWidth)
    EncoderPass.kernels.multiply(
      input.vectors, Kernels.Place(0, row: 1, column: vector), by: gradient,
      Kernels.Place(0, row: width), into: &gradients.dense, layout.vectors.place,
      Kernels.Size(m: vector, n: width, k: rowCount), adding: true)
    for (index, row) in input.features.enumerated() where row >= 0 {
      gradients.add(gradient, at: index / BatchInput.kinds * width, toRow: row)
    }
  }

  private func layerBackward(
    _ index: Int, _ dilation: Int, _ gradient: inout [Float], _ weights: NetworkWeights,
    _ gradients: inout Gradients
  ) {
    let width = EncoderPass.width
    var inner = gradient
    TrainingKernels.rectifyBackward(
      &inner, activation: activations[index], mask: masks[index], count: inner.count)
    TrainingKernels.addColumnSums(
      inner, lines: rowCount, width: width, to: &gradients.dense,
      at: layout.layerBiases[index].offset)
    let here = shifted(1, dilation)
    for part in 0..<3 {
      let place = shifted(part, dilation)
      EncoderPass.kernels.multiply(
        values[index], Kernels.Place(place.offset, row: 1, column: width), by: inner, here,
        into: &gradients.dense, block(index, part),
        Kernels.Size(m: width, n: width, k: shiftedSize.m), adding: true)
      let transposed = LinearPass.transposed(
        weights.dense, at: block(index, part), rows: width, columns: width)
      EncoderPass.kernels.multiply(
        inner, here, by: transposed, Kernels.Place(0, row: width), into: &gradient, place,
        shiftedSize, adding: true)
    }
  }
}
