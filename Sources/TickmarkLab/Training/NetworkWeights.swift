import Prose

/// The numbers that training moves.
struct NetworkWeights: Sendable {
  let layout: NetworkLayout
  /// All weights but the words', as the layout places them.
  var dense: [Float]
  /// One row per feature of the vocabulary.
  var embeddings: [Float]

  /// Random weights of the usual spread (He et al. 2015).
  init(layout: NetworkLayout, rows: Int, _ random: inout SplitMix64) {
    self.layout = layout
    dense = Array(repeating: 0, count: layout.trainingCount)
    embeddings = []
    for _ in 0..<rows * NetworkLayout.width { embeddings.append(0.15 * random.normal()) }
    fill(layout.vectors, spread: 0.15, &random)
    for layer in layout.layers { fill(layer, spread: NetworkWeights.he(layer.rows), &random) }
    fill(layout.tags, spread: 0.05, &random)
    fill(layout.names, spread: 0.05, &random)
    fill(layout.slots, spread: NetworkWeights.he(layout.slots.columns), &random)
    fill(layout.stateRows, spread: 0.1, &random)
    fill(layout.actions, spread: 0.05, &random)
    fill(layout.roles, spread: 0.05, &random)
  }

  private static func he(_ inputs: Int) -> Float { (2 / Float(inputs)).squareRoot() }

  private mutating func fill(
    _ matrix: NetworkLayout.Matrix, spread: Float, _ random: inout SplitMix64
  ) {
    for index in matrix.range { dense[index] = spread * random.normal() }
  }
}
