import Prose

/// One batch forwards and back: the losses of tags, names, roles and trees, and their gradient.
struct BatchPass {
  let data: TrainingData
  let weights: NetworkWeights
  let dropout: Float
  let follow: Float
  /// How much the loss of the words' roles counts.
  let roleWeight: Float

  /// The summed loss; adds its gradient, per word and eightfold, to `gradients`.
  func run(
    _ batch: [TrainingSentence], into gradients: inout Gradients, _ random: inout SplitMix64
  ) -> Float {
    var choices: SplitMix64? = random
    let input = BatchInput(batch, data, &choices)
    random = choices ?? random
    let scale = 8 / Float(max(1, batch.reduce(0) { $0 + $1.count }))
    let encoder = EncoderPass(input, weights, dropout: dropout, &random)
    var gradient = [Float](repeating: 0, count: encoder.output.count)
    var loss: Float = 0
    for pass in [tags, names, roles] {
      loss += pass.step(
        encoder, weights, scale: scale, into: &gradients, inputGradient: &gradient)
    }
    var parser = ParserPass(
      encoder, weights, follow: follow, dropout: dropout, scale: scale, &random)
    parser.backward(into: &gradients, inputGradient: &gradient)
    encoder.backward(gradient, weights, into: &gradients)
    return loss + parser.loss
  }

  private var tags: LabelPass {
    LabelPass(
      linear: LinearPass(weights: weights.layout.tags, bias: weights.layout.tagBias),
      allowed: { sentence, word in sentence.tags[word].map { [$0] } },
      classes: weights.layout.tagCount, weight: 0.5)
  }

  private var names: LabelPass {
    LabelPass(
      linear: LinearPass(weights: weights.layout.names, bias: weights.layout.nameBias),
      allowed: BatchPass.allowedNames, classes: NameLabel.count, weight: 1)
  }

  /// What each word is to its head and on which side that stands: guessed from the words alone, so
  /// that the encoder learns what the parser needs.
  private var roles: LabelPass {
    LabelPass(
      linear: LinearPass(weights: weights.layout.roles, bias: weights.layout.roleBias),
      allowed: { sentence, word in
        sentence.tree.map { tree in
          [2 * Int(tree.relations[word]) + (tree.heads[word] > Int32(word) ? 1 : 0)]
        }
      },
      classes: 2 * Action.relations, weight: roleWeight)
  }

  /// Where other kinds of name are not marked, a word outside names may be part of one.
  private static func allowedNames(_ sentence: TrainingSentence, _ word: Int) -> [Int]? {
    guard let label = sentence.names?[word] else { return nil }
    guard label == NameLabel.outside, !sentence.marksOthers,
      let other = NameLabel.kinds.firstIndex(of: .other)
    else { return [label] }
    return [label, NameLabel.first(other), NameLabel.later(other)]
  }
}
