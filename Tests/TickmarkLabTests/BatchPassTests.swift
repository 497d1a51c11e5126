@testable import TickmarkLab
import Prose
import Testing

/// The gradient must be the slope of the loss.
@Suite struct BatchPassTests {
  private let data = TrainingData(
    treebanks: SampleTreebank.documents.flatMap(\.sentences)
      + SampleTreebank.documents.flatMap(\.sentences),
    named: [], vectors: WordVectors())

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `the gradient is the slope of the loss`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var weights = NetworkWeights(
      layout: NetworkLayout(tagCount: data.vocabulary.tags.count), rows: data.vocabulary.rowCount,
      &random)
    var gradients = Gradients(layout: weights.layout, rowCount: data.vocabulary.rowCount)
    _ = loss(weights, &gradients, seed)
    let largest = gradients.dense.indices.sorted {
      abs(gradients.dense[$0]) > abs(gradients.dense[$1])
    }
    let index = largest[Int(seed) * 400]
    let step: Float = 0.002
    let kept = weights.dense[index]
    var unused = Gradients(layout: weights.layout, rowCount: data.vocabulary.rowCount)
    weights.dense[index] = kept + step
    let above = loss(weights, &unused, seed)
    weights.dense[index] = kept - step
    let slope = (above - loss(weights, &unused, seed)) / (2 * step)
    let words = data.sentences.reduce(0) { $0 + $1.count }
    let found = gradients.dense[index] * Float(words) / 8
    #expect(abs(slope - found) <= 0.02 + 0.05 * abs(slope))
  }

  private func loss(
    _ weights: NetworkWeights, _ gradients: inout Gradients, _ seed: UInt64
  ) -> Float {
    var random = SplitMix64(seed: seed)
    return BatchPass(data: data, weights: weights, dropout: 0, follow: 0, roleWeight: 0.3)
      .run(data.sentences, into: &gradients, &random)
  }
}
