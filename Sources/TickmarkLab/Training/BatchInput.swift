import Prose

/// Some sentences laid out for one training step: their rows, features and dropout.
struct BatchInput: Sendable {
  let sentences: [TrainingSentence]
  /// Each sentence's rows; rows of zeros lie between.
  private(set) var rows: [Range<Int>] = []
  private(set) var rowCount = 0
  /// For each row the embedding rows to add up, as many as there are kinds; -1 for none.
  private(set) var features: [Int32] = []
  /// For each row the pretrained vector; zeros where it has none.
  private(set) var vectors: [Float] = []

  static let kinds = WordFeatures.Kind.allCases.count

  /// The generator chooses cases and drops words; nil takes the sentences as written.
  init(_ sentences: [TrainingSentence], _ data: TrainingData, _ random: inout SplitMix64?) {
    self.sentences = sentences
    var next = NetworkLayout.gap
    for sentence in sentences {
      rows.append(next..<next + sentence.count)
      next += sentence.count + NetworkLayout.gap
    }
    rowCount = next
    features = Array(repeating: -1, count: rowCount * BatchInput.kinds)
    vectors = Array(repeating: 0, count: rowCount * NetworkLayout.vectorWidth)
    for (sentence, rows) in zip(sentences, rows) { place(sentence, rows, data, &random) }
  }

  private mutating func place(
    _ sentence: TrainingSentence, _ rows: Range<Int>, _ data: TrainingData,
    _ random: inout SplitMix64?
  ) {
    let words = sentence.variants[BatchInput.variant(&random)]
    for index in words.rows.indices {
      features[rows.lowerBound * BatchInput.kinds + index] = words.rows[index]
    }
    for word in 0..<sentence.count {
      let form = (rows.lowerBound + word) * BatchInput.kinds
      if random != nil, drops(Int(features[form]), data, &random) {
        features[form] = Int32(Network.unknown)
      }
      let vector = Int(words.vectors[word])
      guard vector >= 0 else { continue }
      let width = NetworkLayout.vectorWidth
      for column in 0..<width {
        vectors[(rows.lowerBound + word) * width + column] =
          data.vectors.values[vector * width + column]
      }
    }
  }

  /// Mostly as written; now and then in small letters (2 %), capitals (2 %) or with initial capitals
  /// (1 %), so that headlines and shouted mail are read too.
  private static func variant(_ random: inout SplitMix64?) -> Int {
    guard let draw = random?.unit() else { return 0 }
    return draw < 0.95 ? 0 : draw < 0.97 ? 1 : draw < 0.99 ? 2 : 3
  }

  /// Rare words are taken for unknown ones with probability 0.25 / (0.25 + count).
  private func drops(_ row: Int, _ data: TrainingData, _ random: inout SplitMix64?) -> Bool {
    let count = Float(data.vocabulary.counts[row])
    return (random?.unit() ?? 1) < 0.25 / (0.25 + count)
  }
}
