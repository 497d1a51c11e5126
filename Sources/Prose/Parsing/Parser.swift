/// Parses some encoded sentences, all in step, so that each step is one matrix product.
struct Parser: Sendable {
  private let network: Network
  /// The rows that parser states add up: those that are not words first.
  private var table: [Float] = []
  private var rows: [Int32] = []
  private var hidden: [Float] = []
  private var wholeHidden = WholeRows(width: NetworkLayout.hidden)
  private var scores: [Float] = []

  init(_ network: Network) {
    self.network = network
    table = network.stateRows
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
          scores, from: line * ActionMask.columns, mask: network.actionMask.values,
          from: network.actionMask.offset(for: states[index]), count: ActionMask.columns)
        states[index].apply(Action(index: best))
      }
      active.removeAll { states[$0].isDone }
    }
    return states
  }

  /// Computes what each word gives to a state in each slot.
  private mutating func project(_ encoder: Encoder) {
    let fixed = network.stateRows.count
    Parser.grow(&table, to: fixed + encoder.wordCount * network.slots.bias.count)
    network.kernels.apply(
      network.slots, to: encoder.words, from: 0, count: encoder.wordCount, into: &table, at: fixed)
  }

  private static func grow(_ buffer: inout [Float], to count: Int) {
    if buffer.count < count { buffer += repeatElement(0, count: count - buffer.count) }
  }

  private mutating func score(_ active: [Int], _ states: [ParseState], _ encoder: Encoder) {
    let width = NetworkLayout.hidden
    rows.removeAll(keepingCapacity: true)
    Parser.grow(&hidden, to: active.count * width)
    Parser.grow(&scores, to: active.count * ActionMask.columns)
    for (line, index) in active.enumerated() {
      StateFeatures.append(
        states[index], firstWord: encoder.rows[index].lowerBound, to: &rows)
      network.kernels.sumRowsRectified(
        table, rows: rows, from: line * StateFeatures.count, count: StateFeatures.count,
        width: width, into: &hidden, at: line * width)
    }
    network.kernels.quantize(hidden, rows: active.count, into: &wholeHidden)
    network.kernels.apply(
      network.acting, to: wholeHidden, from: 0, count: active.count, into: &scores, at: 0)
  }
}
