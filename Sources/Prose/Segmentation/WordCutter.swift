/// Cuts text into words: chunks that are known as a whole by a table, the rest by a trained
/// perceptron, one possible cut after the other.
package struct WordCutter: Sendable {
  private let chunks: KeyTable
  private let cuts: ModelNumbers<UInt32>
  private let weights: ModelNumbers<Int16>

  /// Chunks of the table have at most as many characters as the cuts have bits.
  package static let longestChunk = 32
  /// No word is longer, in characters: what is, is no word.
  private static let longestWord = 1_000

  init(_ model: ModelFile) {
    chunks = KeyTable(model.numbers(.chunkKeys, as: UInt32.self))
    cuts = model.numbers(.chunkCuts, as: UInt32.self)
    weights = model.numbers(.words, as: Int16.self)
  }

  /// Appends the words of a stretch of text, as character ranges in text order.
  func cut(_ range: Range<Int>, of characters: TextCharacters, into words: inout [Range<Int>]) {
    var position = range.lowerBound
    while position < range.upperBound {
      while position < range.upperBound, characters.classes[position].isSpace { position += 1 }
      let start = position
      var isPlain = true
      while position < range.upperBound, !characters.classes[position].isSpace {
        isPlain = isPlain && characters.classes[position] == .lower
        position += 1
      }
      if start < position { cut(start..<position, characters, isPlain: isPlain, &words) }
    }
  }

  private func cut(
    _ chunk: Range<Int>, _ characters: TextCharacters, isPlain: Bool, _ words: inout [Range<Int>]
  ) {
    if let known = chunkCuts(chunk, characters) {
      var start = chunk.lowerBound
      for position in chunk.dropFirst() where known >> UInt32(position - chunk.lowerBound) & 1 == 1
      {
        words.append(start..<position)
        start = position
      }
      words.append(start..<chunk.upperBound)
    } else if isPlain {
      words.append(chunk)
    } else {
      decide(chunk, characters, &words)
    }
  }

  /// Bit i says that a word starts at character i; nil for chunks that are not known.
  private func chunkCuts(_ chunk: Range<Int>, _ characters: TextCharacters) -> UInt32? {
    guard chunk.count <= WordCutter.longestChunk else { return nil }
    return chunks.index(of: WordCutter.key(chunk, characters)).map { cuts[$0] }
  }

  private func decide(
    _ chunk: Range<Int>, _ characters: TextCharacters, _ words: inout [Range<Int>]
  ) {
    let features = CutFeatures(characters, chunk: chunk)
    var score = FeatureScore(weights)
    var start = chunk.lowerBound
    for position in chunk.dropFirst() where features.isCandidate(position) {
      score.clear()
      features.add(position, wordStart: start, to: &score)
      if score.sum > 0 || position - start > WordCutter.longestWord {
        words.append(start..<position)
        start = position
      }
    }
    words.append(start..<chunk.upperBound)
  }

  /// A chunk's key in the table.
  package static func key(_ chunk: Range<Int>, _ characters: TextCharacters) -> UInt32 {
    FeatureHash.index(7, characters.hash(chunk))
  }
}
