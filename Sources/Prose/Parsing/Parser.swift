/// Parses some encoded sentences, all in step, so that each step is one matrix product.
struct Parser {
  private let network: Network
  private let mask = ActionMask()
  /// The rows that parser states add up: those that are not words first.
  private var table: [Float] = []
  private var rows: [Int32] = []
  private var hidden: [Float] = []
  private var scores: [Float] = []

  init(_ network: Network) {
    self.network = network
    table = Array(network.weights[network.layout.stateRows.range])
  }

  /// The finished states of the encoder's sentences.
  mutating func parse(_ encoder: Encoder) -> [ParseState] {
    project(encoder)
    var states = encoder.rows.map { ParseState(count: $0.count) }
    var active = states.indices.filter { !states[$0].isDone }
    while !active.isEmpty {
      score(active, states, encoder)
      for (line, index) in active.enumerated() {
        let best = network.kernels.best(
          scores, from: line * ActionMask.columns, mask: mask.values,
          from: mask.offset(for: states[index]), count: ActionMask.columns)
        states[index].apply(Action(index: best))
      }
      active.removeAll { states[$0].isDone }
    }
    return states
  }

  /// Computes what each word gives to a state in each slot.
  private mutating func project(_ encoder: Encoder) {
    let slots = network.layout.slots
    let fixed = network.layout.stateRows.range.count
    let size = fixed + encoder.rowCount * slots.columns
    if table.count < size { table += repeatElement(0, count: size - table.count) }
    network.kernels.multiply(
      encoder.values, Kernels.Place(0, row: NetworkLayout.width), by: network.weights, slots.place,
      into: &table, Kernels.Place(fixed, row: slots.columns),
      Kernels.Size(m: encoder.rowCount, n: slots.columns, k: NetworkLayout.width), adding: false)
  }

  private mutating func score(_ active: [Int], _ states: [ParseState], _ encoder: Encoder) {
    let (width, columns) = (NetworkLayout.hidden, ActionMask.columns)
    rows.removeAll(keepingCapacity: true)
    hidden = Array(repeating: 0, count: active.count * width)
    scores = []
    for (line, index) in active.enumerated() {
      StateFeatures.append(
        states[index], firstWord: encoder.rows[index].lowerBound, to: &rows)
      network.kernels.sumRowsRectified(
        table, rows: rows, from: line * StateFeatures.count, count: StateFeatures.count,
        width: width, into: &hidden, at: line * width)
      scores += network.weights[network.layout.actionBias.range]
    }
    network.kernels.multiply(
      hidden, Kernels.Place(0, row: width), by: network.weights, network.layout.actions.place,
      into: &scores, Kernels.Place(0, row: columns),
      Kernels.Size(m: active.count, n: columns, k: width), adding: true)
  }
}
