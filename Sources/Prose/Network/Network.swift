/// The trained network: one encoder for words in their sentence, and what is read off it.
///
/// Large and never changed: a class, so that the stages share it.
package final class Network: Sendable {
  let layout: NetworkLayout
  let vectorLayer: LinearLayer
  /// For each layer of the encoder, what comes from the word before, the word, and the word after.
  let layers: [[LinearLayer]]
  let tagging: LinearLayer
  let naming: LinearLayer
  let slots: LinearLayer
  let stateRows: [Float]
  let acting: LinearLayer
  let features: KeyTable
  let featureRows: Int8Rows
  let vectors: KeyTable
  let vectorRows: Int8Rows
  /// The tags of each class.
  let tags: [(PartOfSpeech, PennTag)]
  let actionMask = ActionMask()
  let kernels: Kernels

  /// The row of words that were not in the training texts; the keys' rows follow it.
  package static let unknown = 0

  package init(_ model: ModelFile, kernels: Kernels = .fastest) {
    let pairs = model.numbers(.tags, as: UInt8.self)
    tags = (0..<pairs.count / 2).map {
      (PartOfSpeech(rawValue: pairs[2 * $0]) ?? .x, PennTag(rawValue: pairs[2 * $0 + 1]) ?? .xx)
    }
    layout = NetworkLayout(tagCount: tags.count)
    let weights = NetworkWeightsReader(model, layout)
    vectorLayer = weights.layer(layout.vectors)
    layers = zip(layout.layers, layout.layerBiases).map { weights.layers($0, $1, parts: 3) }
    tagging = weights.layer(layout.tags, layout.tagBias)
    naming = weights.layer(layout.names, layout.nameBias)
    slots = LinearLayer(
      weights: weights.layer(layout.slots).weights,
      bias: Array(repeating: 0, count: layout.slots.columns))
    stateRows = weights.floats(layout.stateRows)
    acting = weights.layer(layout.actions, layout.actionBias)
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
}
