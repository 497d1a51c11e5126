/// The vectors of the word forms seen lately, each computed once.
struct FormVectors: Sendable {
  private let network: Network
  private var rows: [String: Int] = [:]
  private var values: [Float] = []
  private var vector = WholeRows(width: NetworkLayout.vectorWidth)

  init(_ network: Network) {
    self.network = network
    vector.resize(1)
  }

  /// Copies a form's vector to `target` from `offset`.
  mutating func copy(_ form: String, to target: inout [Float], at offset: Int) {
    let width = NetworkLayout.width
    let row = rows[form] ?? add(form)
    let vector = values.span.extracting(row * width..<(row + 1) * width)
    for column in 0..<width { target[offset + column] = vector[column] }
  }

  /// With more forms it starts anew, so that memory does not grow: 3 MB hold the words of some fifty
  /// articles.
  private static let mostForms = 8192

  private mutating func add(_ form: String) -> Int {
    if rows.count == FormVectors.mostForms {
      rows.removeAll(keepingCapacity: true)
      values.removeAll(keepingCapacity: true)
    }
    let row = rows.count
    rows[form] = row
    let start = values.count
    values += repeatElement(0, count: NetworkLayout.width)
    let features = WordFeatures(of: form)
    for (kind, key) in features.keys.enumerated() {
      let found = network.features.index(of: key).map { $0 + 1 }
      guard let row = found ?? (kind == 0 ? Network.unknown : nil) else { continue }
      network.featureRows.add(row, to: &values, at: start, with: network.kernels)
    }
    if let found = network.vectors.index(of: features.vectorKey) { addVector(found, at: start) }
    return row
  }

  private mutating func addVector(_ found: Int, at start: Int) {
    network.vectorRows.copy(found, to: &vector)
    network.kernels.apply(
      network.vectorLayer, to: vector, from: 0, count: 1, into: &values, at: start)
  }
}
