import Prose

/// A classifier of words in training: tags, or names.
struct LabelPass {
  let linear: LinearPass
  /// The classes each word may rightly have; nil where nothing is known of it.
  let allowed: (TrainingSentence, Int) -> [Int]?
  let classes: Int
  /// How much its loss counts.
  let weight: Float

  /// The loss over all words; adds to the gradients.
  func step(
    _ encoder: EncoderPass, _ network: NetworkWeights, scale: Float,
    into gradients: inout Gradients, inputGradient: inout [Float]
  ) -> Float {
    let columns = linear.weights.columns
    var scores = linear.scores(encoder.output, rows: encoder.rowCount, network)
    let mask = NetworkLayout.mask(classes, columns: columns)
    var gradient = [Float](repeating: 0, count: scores.count)
    var loss: Float = 0
    for (sentence, rows) in zip(encoder.input.sentences, encoder.input.rows) {
      for (word, row) in rows.enumerated() {
        guard let allowed = allowed(sentence, word) else { continue }
        loss +=
          weight
          * LabelPass.loss(
            &scores, at: row * columns, mask: mask, from: 0, count: columns, allowed: allowed,
            weight: weight * scale, gradient: &gradient)
      }
    }
    linear.backward(
      gradient, input: encoder.output, rows: encoder.rowCount, network, into: &gradients,
      inputGradient: &inputGradient)
    return loss
  }

  /// −log of the probability of the allowed classes; writes its gradient beside the scores.
  static func loss(
    _ scores: inout [Float], at offset: Int, mask: [Float], from firstMask: Int, count: Int,
    allowed: [Int], weight: Float, gradient: inout [Float]
  ) -> Float {
    TrainingKernels.softmax(&scores, from: offset, mask: mask, from: firstMask, count: count)
    let sum = max(1e-12, allowed.reduce(Float(0)) { $0 + scores[offset + $1] })
    for index in 0..<count { gradient[offset + index] = weight * scores[offset + index] }
    for index in allowed { gradient[offset + index] -= weight * scores[offset + index] / sum }
    return -Logarithm.natural(sum)
  }
}

/// A logarithm that is the same on every machine.
enum Logarithm {
  /// For positive numbers, to about 1e-6.
  static func natural(_ number: Float) -> Float {
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    let series =
      2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
    return series + Float(number.exponent) * 0.693147181
  }
}
