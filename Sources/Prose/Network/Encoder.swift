/// Turns the words of some sentences into vectors that know their neighbours.
///
/// The words stand in one matrix, with rows of zeros around each sentence.
struct Encoder {
  let network: Network
  private var forms: FormVectors
  /// One row per word, as ``rows`` places them.
  private(set) var values: [Float] = []
  /// The same, rounded for the kernels.
  private(set) var whole = WholeRows(width: NetworkLayout.width)
  private var layer: [Float] = []
  /// Each sentence's rows.
  private(set) var rows: [Range<Int>] = []

  init(_ network: Network) {
    self.network = network
    forms = FormVectors(network)
  }

  var rowCount: Int { values.count / NetworkLayout.width }

  /// Encodes some sentences, given as the forms of their words.
  mutating func encode(_ sentences: [[String]]) {
    place(sentences)
    for (index, sentence) in sentences.enumerated() {
      for (word, form) in sentence.enumerated() {
        forms.copy(form, to: &values, at: (rows[index].lowerBound + word) * NetworkLayout.width)
      }
    }
    for (index, dilation) in NetworkLayout.dilations.enumerated() {
      network.kernels.quantize(values, rows: rowCount, into: &whole)
      addLayer(index, dilation)
    }
    network.kernels.quantize(values, rows: rowCount, into: &whole)
  }

  private mutating func place(_ sentences: [[String]]) {
    rows.removeAll(keepingCapacity: true)
    var next = NetworkLayout.gap
    for sentence in sentences {
      rows.append(next..<next + sentence.count)
      next += sentence.count + NetworkLayout.gap
    }
    values = Array(repeating: 0, count: next * NetworkLayout.width)
    layer = values
  }

  private mutating func addLayer(_ index: Int, _ dilation: Int) {
    let (width, gap) = (NetworkLayout.width, NetworkLayout.gap)
    for (part, shift) in [-dilation, 0, dilation].enumerated() {
      network.kernels.apply(
        network.layers[index][part], to: whole, from: gap + shift, count: rowCount - 2 * gap,
        into: &layer, at: gap * width)
    }
    network.kernels.addRectified(layer, to: &values, count: values.count)
    clearGaps()
  }

  private mutating func clearGaps() {
    let width = NetworkLayout.width
    var start = 0
    for end in rows.map(\.lowerBound) + [rowCount] {
      let gap = max(start, end - NetworkLayout.gap)
      for index in gap * width..<end * width { values[index] = 0 }
      start = end
    }
  }

  /// The scores of a linear layer over all rows.
  func scores(_ layer: LinearLayer) -> [Float] {
    var scores = [Float](repeating: 0, count: rowCount * layer.bias.count)
    network.kernels.apply(layer, to: whole, from: 0, count: rowCount, into: &scores, at: 0)
    return scores
  }
}
