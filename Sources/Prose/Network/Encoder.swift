/// Turns the words of some sentences into vectors that know their neighbours.
///
/// While the layers work, rows of zeros lie around each sentence, so that none looks into the next.
struct Encoder: Sendable {
  let network: Network
  private var vectors: FormVectors
  private var values: [Float] = []
  private var layer: [Float] = []
  private var whole = WholeRows(width: NetworkLayout.width)
  /// The number of rows in use, of words and between sentences.
  private var rowCount = 0
  private var spaced: [Range<Int>] = []
  private var compact: [Float] = []
  /// The words' vectors, one sentence right after the other, rounded for the kernels.
  private(set) var words = WholeRows(width: NetworkLayout.width)
  /// Each sentence's rows in ``words``.
  private(set) var rows: [Range<Int>] = []

  init(_ network: Network) {
    self.network = network
    vectors = FormVectors(network, capacity: FormTable.roomFor)
  }

  /// The number of words.
  var wordCount: Int { rows.last?.upperBound ?? 0 }

  /// Makes the vectors of the forms ready.
  mutating func prepare(_ forms: FormTable) { vectors.add(forms) }

  mutating func forget() { vectors.removeAll() }

  /// Encodes some sentences, given as the numbers of their words' forms, which are ready.
  mutating func encode(_ sentences: ArraySlice<ArraySlice<Int>>) {
    place(sentences)
    for (sentence, rows) in zip(sentences, spaced) {
      for (form, row) in zip(sentence, rows) {
        vectors.copy(form, to: &values, at: row * NetworkLayout.width)
      }
    }
    for (index, dilation) in NetworkLayout.dilations.enumerated() {
      network.kernels.quantize(values, rows: rowCount, into: &whole)
      addLayer(index, dilation)
    }
    closeUp()
  }

  private mutating func place(_ sentences: ArraySlice<ArraySlice<Int>>) {
    spaced.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    var next = NetworkLayout.gap
    for sentence in sentences {
      spaced.append(next..<next + sentence.count)
      rows.append(wordCount..<wordCount + sentence.count)
      next += sentence.count + NetworkLayout.gap
    }
    rowCount = next
    Encoder.grow(&values, to: next * NetworkLayout.width)
    Encoder.grow(&layer, to: next * NetworkLayout.width)
    clearGaps()
  }

  private static func grow(_ buffer: inout [Float], to count: Int) {
    if buffer.count < count { buffer += repeatElement(0, count: count - buffer.count) }
  }

  private mutating func closeUp() {
    compact.removeAll(keepingCapacity: true)
    for sentence in spaced {
      let width = NetworkLayout.width
      compact += values[sentence.lowerBound * width..<sentence.upperBound * width]
    }
    network.kernels.quantize(compact, rows: wordCount, into: &words)
  }

  private mutating func addLayer(_ index: Int, _ dilation: Int) {
    let (width, gap) = (NetworkLayout.width, NetworkLayout.gap)
    for (part, shift) in [-dilation, 0, dilation].enumerated() {
      network.kernels.apply(
        network.layers[index][part], to: whole, from: gap + shift, count: rowCount - 2 * gap,
        into: &layer, at: gap * width)
    }
    network.kernels.addRectified(layer, to: &values, count: rowCount * NetworkLayout.width)
    clearGaps()
  }

  private mutating func clearGaps() {
    clear(0..<NetworkLayout.gap)
    for sentence in spaced {
      clear(sentence.upperBound..<sentence.upperBound + NetworkLayout.gap)
    }
  }

  private mutating func clear(_ rows: Range<Int>) {
    let width = NetworkLayout.width
    for index in rows.lowerBound * width..<rows.upperBound * width { values[index] = 0 }
  }

  /// Writes the scores of a linear layer for all words to the start of `scores`, which grows to hold
  /// them.
  func score(_ layer: LinearLayer, into scores: inout [Float]) {
    Encoder.grow(&scores, to: wordCount * layer.bias.count)
    network.kernels.apply(layer, to: words, from: 0, count: wordCount, into: &scores, at: 0)
  }
}
