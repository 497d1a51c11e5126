import Prose

/// Learns from treebanks where words and sentences end.
struct SegmentationTrainer {
  private var texts: [GoldText]
  private static let passes = 10
  /// Examples that are right by no more than this are learned from too.
  private static let margin: Int32 = 4
  private static let wordBits = 16
  private static let sentenceBits = 17

  init(_ documents: [TreebankDocument]) throws { texts = try documents.map(GoldText.init) }

  /// Trains and adds the tables to a model.
  func add(to writer: inout ModelWriter, seed: UInt64) {
    let chunks = ChunkCounts(texts).cuts
    let keys = chunks.keys.sorted()
    writer.add(.chunkKeys, keys)
    writer.add(.chunkCuts, keys.map { chunks[$0] ?? 0 })
    writer.add(.words, train(bits: SegmentationTrainer.wordBits, seed, texts.flatMap(cutExamples)))
    writer.add(
      .sentences, train(bits: SegmentationTrainer.sentenceBits, seed, texts.flatMap(endExamples)))
  }

  private typealias Example = (features: FeatureList, isPositive: Bool)

  private func train(bits: Int, _ seed: UInt64, _ examples: [Example]) -> [Int16] {
    var perceptron = PerceptronTrainer(bits: bits)
    var random = SplitMix64(seed: seed)
    var order = Array(examples.indices)
    for _ in 0..<SegmentationTrainer.passes {
      random.shuffle(&order)
      for index in order {
        perceptron.learn(
          examples[index].features, isPositive: examples[index].isPositive,
          margin: SegmentationTrainer.margin)
      }
    }
    return perceptron.averaged
  }

  private func cutExamples(_ text: GoldText) -> [Example] {
    text.chunks.flatMap { chunk -> [Example] in
      let features = CutFeatures(text.characters, chunk: chunk)
      var start = chunk.lowerBound
      return chunk.dropFirst().filter(features.isCandidate).map { position in
        var list = FeatureList()
        features.add(position, wordStart: start, to: &list)
        let isCut = text.wordStarts.contains(position)
        if isCut { start = position }
        return (list, isCut)
      }
    }
  }

  private func endExamples(_ text: GoldText) -> [Example] {
    text.paragraphs.flatMap { words -> [Example] in
      let features = EndFeatures(text.characters, words: words)
      var start = 0
      return words.indices.dropLast().filter(features.isCandidate).map { index in
        var list = FeatureList()
        features.add(index, sentenceStart: start, to: &list)
        let isEnd = text.sentenceEnds.contains(words[index].upperBound)
        if isEnd { start = index + 1 }
        return (list, isEnd)
      }
    }
  }
}
