/// The vectors of word forms, each computed once.
struct FormVectors: Sendable {
  private let network: Network
  /// One row for each form, by its number.
  private var values: [Float] = []
  private var vector = WholeRows(width: NetworkLayout.vectorWidth)

  /// - Parameter capacity: the number of forms for which room is kept.
  init(_ network: Network, capacity: Int) {
    self.network = network
    vector.resize(1)
    values.reserveCapacity(capacity * NetworkLayout.width)
  }

  private var count: Int { values.count / NetworkLayout.width }

  /// Computes the vectors of the forms that have none.
  mutating func add(_ forms: FormTable) {
    while count < forms.forms.count { add(forms.forms[count].spelling) }
  }

  /// Copies a form's vector to `target` from `offset`.
  func copy(_ form: Int, to target: inout [Float], at offset: Int) {
    let width = NetworkLayout.width
    network.kernels.copy(values, from: form * width, count: width, to: &target, at: offset)
  }

  mutating func removeAll() { values.removeAll(keepingCapacity: true) }

  private mutating func add(_ form: String) {
    let start = values.count
    values += repeatElement(0, count: NetworkLayout.width)
    let features = WordFeatures(of: form)
    for (kind, key) in features.keys.enumerated() {
      let found = network.features.index(of: key).map { $0 + 1 }
      guard let row = found ?? (kind == 0 ? Network.unknown : nil) else { continue }
      network.featureRows.add(row, to: &values, at: start, with: network.kernels)
    }
    if let found = network.vectors.index(of: features.vectorKey) { addVector(found, at: start) }
  }

  private mutating func addVector(_ found: Int, at start: Int) {
    network.vectorRows.copy(found, to: &vector)
    network.kernels.apply(
      network.vectorLayer, to: vector, from: 0, count: 1, into: &values, at: start)
  }
}
