import Prose

extension ModelFile.Section {
  /// The sections of the network, as opposed to what finds words, sentences and lemmas.
  static let network: [ModelFile.Section] = [
    .tags, .network, .networkScales, .featureKeys, .featureRows, .featureScales, .vectorKeys,
    .vectorRows, .vectorScales,
  ]
}

extension ModelWriter {
  /// Adds the trained network.
  mutating func add(_ weights: NetworkWeights, of data: TrainingData) {
    add(.tags, data.vocabulary.tags.flatMap { [$0.part.rawValue, $0.tag.rawValue] })
    var dense = Quantized()
    for matrix in weights.layout.matrices {
      dense.add(columns: Array(weights.dense[matrix.range]), width: matrix.columns)
    }
    add(.network, scales: .networkScales, dense)
    var features = Quantized()
    features.add(rows: weights.embeddings, width: NetworkLayout.width)
    add(.featureKeys, data.vocabulary.keys)
    add(.featureRows, scales: .featureScales, features)
    var vectors = Quantized()
    vectors.add(rows: data.vectors.values, width: NetworkLayout.vectorWidth)
    add(.vectorKeys, data.vectors.keys)
    add(.vectorRows, scales: .vectorScales, vectors)
  }
}
