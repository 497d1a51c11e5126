import Prose

/// How the network is trained; the figures are those that did best on the development data.
struct TrainingSettings: Sendable {
  var seed: UInt64 = 1
  var epochs = 30
  var batch = 12
  var rate: Float = 2e-3
  var dropout: Float = 0.14
  /// Steps over which the rate rises, before it falls in a line to a fiftieth.
  var warmUp = 200
  var clip: Float = 5
  /// From the second epoch on the parser follows its own choices this often.
  var follow: Float = 0.9
  /// How much the loss of the words' roles counts.
  var roleWeight: Float = 0.3
}

/// Trains the network, step by step, in one thread and one fixed order.
struct NetworkTrainer {
  let data: TrainingData
  let settings: TrainingSettings
  private(set) var weights: NetworkWeights
  /// The running average of the weights, which is what is used in the end.
  private(set) var average: NetworkWeights
  private var gradients: Gradients
  private var denseAdam: Adam
  private var rowAdam: Adam
  private var random: SplitMix64
  private var step = 0

  init(_ data: TrainingData, _ settings: TrainingSettings) {
    self.data = data
    self.settings = settings
    random = SplitMix64(seed: settings.seed)
    let layout = NetworkLayout(tagCount: data.vocabulary.tags.count)
    weights = NetworkWeights(layout: layout, rows: data.vocabulary.rowCount, &random)
    average = weights
    gradients = Gradients(layout: layout, rowCount: data.vocabulary.rowCount)
    denseAdam = Adam(count: layout.trainingCount)
    rowAdam = Adam(count: weights.embeddings.count)
  }

  /// One pass over the data; the mean loss per word.
  mutating func epoch(_ number: Int) -> Float {
    var order = Array(data.sentences.indices)
    random.shuffle(&order)
    var (loss, words): (Float, Int) = (0, 0)
    for start in stride(from: 0, to: order.count, by: settings.batch) {
      let batch = order[start..<min(order.count, start + settings.batch)].map { data.sentences[$0] }
      loss += step(batch, follow: number > 0 ? settings.follow : 0)
      words += batch.reduce(0) { $0 + $1.count }
    }
    return loss / Float(words)
  }

  private mutating func step(_ batch: [TrainingSentence], follow: Float) -> Float {
    gradients.clear()
    let pass = BatchPass(
      data: data, weights: weights, dropout: settings.dropout, follow: follow,
      roleWeight: settings.roleWeight)
    let loss = pass.run(batch, into: &gradients, &random)
    step += 1
    update()
    if step % 20 == 0 { updateAverage() }
    return loss
  }

  private mutating func update() {
    let norm = gradients.norm
    let scale = norm > settings.clip ? settings.clip / norm : 1
    denseAdam.advance()
    rowAdam.advance()
    denseAdam.update(
      &weights.dense, at: 0, count: weights.dense.count, gradient: gradients.dense, from: 0,
      rate: rate, scale: scale)
    let width = NetworkLayout.width
    for (place, row) in gradients.touched.enumerated() {
      rowAdam.update(
        &weights.embeddings, at: Int(row) * width, count: width, gradient: gradients.rows,
        from: place * width, rate: rate, scale: scale)
    }
  }

  private var rate: Float {
    let total = settings.epochs * ((data.sentences.count + settings.batch - 1) / settings.batch)
    if step < settings.warmUp { return settings.rate * Float(step) / Float(settings.warmUp) }
    let done = Float(step - settings.warmUp) / Float(max(1, total - settings.warmUp))
    return settings.rate * max(0.02, 1 - 0.98 * done)
  }

  private mutating func updateAverage() {
    let number = Float(step / 20)
    let rate = max(0.02, 2 / (number + 2))
    TrainingKernels.average(&average.dense, towards: weights.dense, rate: min(1, rate))
    TrainingKernels.average(&average.embeddings, towards: weights.embeddings, rate: min(1, rate))
  }
}
