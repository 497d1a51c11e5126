/// The trained network: one encoder for words in their sentence, and what is read off it.
package struct Network: Sendable {
  let layout: NetworkLayout
  /// All weights but the words', expanded.
  let weights: [Float]
  let features: KeyTable
  let featureRows: Int8Rows
  let vectors: KeyTable
  let vectorRows: Int8Rows
  /// The tags of each class.
  let tags: [(PartOfSpeech, PennTag)]
  let kernels: Kernels

  /// The row of words that were not in the training texts; the keys' rows follow it.
  package static let unknown = 0

  package init(_ model: ModelFile, kernels: Kernels = .fastest) {
    let pairs = model.numbers(.tags, as: UInt8.self)
    tags = (0..<pairs.count / 2).map {
      (PartOfSpeech(rawValue: pairs[2 * $0]) ?? .x, PennTag(rawValue: pairs[2 * $0 + 1]) ?? .xx)
    }
    layout = NetworkLayout(tagCount: tags.count)
    weights = Network.expanded(
      model.numbers(.network, as: Int8.self), model.numbers(.networkScales, as: Float.self), layout)
    features = KeyTable(model.numbers(.featureKeys, as: UInt32.self))
    featureRows = Int8Rows(
      model.numbers(.featureRows, as: Int8.self),
      scales: model.numbers(.featureScales, as: Float.self), width: NetworkLayout.width)
    vectors = KeyTable(model.numbers(.vectorKeys, as: UInt32.self))
    vectorRows = Int8Rows(
      model.numbers(.vectorRows, as: Int8.self),
      scales: model.numbers(.vectorScales, as: Float.self), width: NetworkLayout.vectorWidth)
    self.kernels = kernels
  }

  private static func expanded(
    _ values: ModelNumbers<Int8>, _ scales: ModelNumbers<Float>, _ layout: NetworkLayout
  ) -> [Float] {
    precondition(values.count == layout.count, "the model's shape is not the network's")
    var weights: [Float] = []
    weights.reserveCapacity(layout.count)
    var row = 0
    for matrix in layout.matrices {
      for _ in 0..<matrix.rows {
        let start = weights.count
        for column in 0..<matrix.columns {
          weights.append(Float(values[start + column]) * scales[row])
        }
        row += 1
      }
    }
    return weights
  }
}
