import Prose

/// The parser in training: follows a dynamic oracle, mostly along its own choices.
struct ParserPass {
  private let encoder: EncoderPass
  private let network: NetworkWeights
  private let mask = ActionMask()
  private var table: [Float]
  private var rows: [Int32] = []
  private var hidden: [Float] = []
  private var hiddenMask: [Float] = []
  private var gradient: [Float] = []
  private(set) var loss: Float = 0
  private(set) var stateCount = 0

  private static let kernels = Kernels.fastest
  private static let width = NetworkLayout.hidden

  /// Parses the encoded sentences; `follow` says how often the parser's own choice is taken rather
  /// than a right one.
  init(
    _ encoder: EncoderPass, _ network: NetworkWeights, follow: Float, dropout: Float, scale: Float,
    _ random: inout SplitMix64
  ) {
    self.encoder = encoder
    self.network = network
    table = Array(network.dense[network.layout.stateRows.range])
    project()
    run(follow: follow, dropout: dropout, scale: scale, &random)
  }

  private mutating func project() {
    let slots = network.layout.slots
    let fixed = table.count
    table += repeatElement(0, count: encoder.rowCount * slots.columns)
    ParserPass.kernels.multiply(
      encoder.output, Kernels.Place(0, row: NetworkLayout.width), by: network.dense, slots.place,
      into: &table, Kernels.Place(fixed, row: slots.columns),
      Kernels.Size(m: encoder.rowCount, n: slots.columns, k: NetworkLayout.width), adding: false)
  }

  private mutating func run(
    follow: Float, dropout: Float, scale: Float, _ random: inout SplitMix64
  ) {
    var runs = zip(encoder.input.sentences, encoder.input.rows).compactMap { sentence, rows in
      sentence.tree.map { tree in
        (
          state: ParseState(count: rows.count), first: rows.lowerBound,
          oracle: ArcOracle(heads: tree.heads), relations: tree.relations
        )
      }
    }
    while !runs.isEmpty {
      let start = stateCount
      for run in runs { add(run.state, first: run.first, dropout: dropout, &random) }
      var scores = self.scores(from: start)
      for index in runs.indices {
        let right = RightActions(runs[index].state, runs[index].oracle, runs[index].relations)
        let action = choose(
          &scores, line: index, runs[index].state, right, follow: follow, scale: scale, &random)
        runs[index].state.apply(Action(index: action))
      }
      runs.removeAll { $0.state.isDone }
    }
  }

  private mutating func add(
    _ state: ParseState, first: Int, dropout: Float, _ random: inout SplitMix64
  ) {
    let width = ParserPass.width
    StateFeatures.append(state, firstWord: first, to: &rows)
    hidden += repeatElement(0, count: width)
    hiddenMask += TrainingKernels.dropout(count: width, rate: dropout, &random)
    ParserPass.kernels.sumRowsRectified(
      table, rows: rows, from: stateCount * StateFeatures.count, count: StateFeatures.count,
      width: width, into: &hidden, at: stateCount * width)
    for column in stateCount * width..<(stateCount + 1) * width {
      hidden[column] *= hiddenMask[column]
    }
    stateCount += 1
  }

  private var linear: LinearPass {
    LinearPass(weights: network.layout.actions, bias: network.layout.actionBias)
  }

  private func scores(from start: Int) -> [Float] {
    linear.scores(
      Array(hidden[start * ParserPass.width..<stateCount * ParserPass.width]),
      rows: stateCount - start, network)
  }

  /// Adds the state's loss and gradient; the action to take.
  private mutating func choose(
    _ scores: inout [Float], line: Int, _ state: ParseState, _ right: RightActions, follow: Float,
    scale: Float, _ random: inout SplitMix64
  ) -> Int {
    let columns = ActionMask.columns
    let offset = line * columns
    let maskOffset = mask.offset(for: state)
    let own = ParserPass.kernels.best(
      scores, from: offset, mask: mask.values, from: maskOffset, count: columns)
    var line = Array(scores[offset..<offset + columns])
    var lineGradient = line
    loss += LabelPass.loss(
      &line, at: 0, mask: mask.values, from: maskOffset, count: columns, allowed: right.actions,
      weight: scale, gradient: &lineGradient)
    gradient += lineGradient
    if random.unit() < follow { return own }
    return right.actions.max { line[$0] < line[$1] } ?? own
  }

  /// Takes the gradient back to the weights, and adds it to that of the encoder's output.
  mutating func backward(into gradients: inout Gradients, inputGradient: inout [Float]) {
    guard stateCount > 0 else { return }
    let width = ParserPass.width
    var inner = [Float](repeating: 0, count: stateCount * width)
    linear.backward(
      gradient, input: hidden, rows: stateCount, network, into: &gradients, inputGradient: &inner)
    TrainingKernels.rectifyBackward(
      &inner, activation: hidden, mask: hiddenMask, count: inner.count)
    var tableGradient = [Float](repeating: 0, count: table.count)
    TrainingKernels.scatter(
      inner, lines: stateCount, width: width, to: &tableGradient, rows: rows,
      count: StateFeatures.count)
    projectBackward(tableGradient, into: &gradients, inputGradient: &inputGradient)
  }

  private func projectBackward(
    _ tableGradient: [Float], into gradients: inout Gradients, inputGradient: inout [Float]
  ) {
    let (layout, width) = (network.layout, NetworkLayout.width)
    let (fixed, columns) = (layout.stateRows.range.count, layout.slots.columns)
    TrainingKernels.addRow(
      tableGradient, from: 0, to: &gradients.dense, at: layout.stateRows.offset, width: fixed)
    let words = Kernels.Place(fixed, row: columns)
    ParserPass.kernels.multiply(
      encoder.output, Kernels.Place(0, row: 1, column: width), by: tableGradient, words,
      into: &gradients.dense, layout.slots.place,
      Kernels.Size(m: width, n: columns, k: encoder.rowCount), adding: true)
    let transposed = LinearPass.transposed(
      network.dense, at: layout.slots.place, rows: width, columns: columns)
    ParserPass.kernels.multiply(
      tableGradient, words, by: transposed, Kernels.Place(0, row: width), into: &inputGradient,
      Kernels.Place(0, row: width), Kernels.Size(m: encoder.rowCount, n: width, k: columns),
      adding: true)
  }
}
