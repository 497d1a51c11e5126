import Prose

/// A treebank document's text with its gold words and sentence ends, in characters.
struct GoldText: Sendable {
  let characters: TextCharacters
  /// Stretches without white space.
  private(set) var chunks: [Range<Int>] = []
  private(set) var wordStarts: Set<Int> = []
  private(set) var sentenceEnds: Set<Int> = []
  /// The words of each paragraph.
  private(set) var paragraphs: [[Range<Int>]] = []

  init(_ document: TreebankDocument) throws {
    characters = TextCharacters(try ArticleText(validating: document.text))
    for sentence in document.sentences {
      let words = sentence.words.map { word in
        characters.index(
          atOffset: word.range.lowerBound)..<characters.index(atOffset: word.range.upperBound)
      }.filter { !$0.isEmpty }
      wordStarts.formUnion(words.map(\.lowerBound))
      if let last = words.last { sentenceEnds.insert(last.upperBound) }
      if sentence.startsParagraph || paragraphs.isEmpty { paragraphs.append([]) }
      paragraphs[paragraphs.count - 1] += words
    }
    findChunks()
  }

  private mutating func findChunks() {
    var start = 0
    for position in 0...characters.count
    where position == characters.count || characters.classes[position].isSpace {
      if start < position { chunks.append(start..<position) }
      start = position + 1
    }
  }
}

/// How chunks are cut in the treebanks, for those that are nearly always cut alike.
struct ChunkCounts {
  private var counts: [UInt32: [UInt32: Int]] = [:]
  private var plain: Set<UInt32> = []

  /// A chunk is kept when it was seen this often, and cut in one way this often of a hundred times.
  private static let (least, share) = (3, 90)

  init(_ texts: [GoldText]) {
    for text in texts {
      for chunk in text.chunks where chunk.count <= WordCutter.longestChunk {
        let cuts = chunk.dropFirst().reduce(UInt32(0)) { bits, position in
          text.wordStarts.contains(position)
            ? bits | 1 << UInt32(position - chunk.lowerBound) : bits
        }
        let key = WordCutter.key(chunk, text.characters)
        counts[key, default: [:]][cuts, default: 0] += 1
        if chunk.allSatisfy({ text.characters.classes[$0].isLetter }) { plain.insert(key) }
      }
    }
  }

  /// Each kept chunk's cuts; words of letters alone are kept only if they are cut.
  var cuts: [UInt32: UInt32] {
    counts.compactMapValues { cuts in
      let total = cuts.values.reduce(0, +)
      guard total >= ChunkCounts.least,
        let best = cuts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
        best.value * 100 >= total * ChunkCounts.share
      else { return nil }
      return best.key
    }.filter { $0.value != 0 || !plain.contains($0.key) }
  }
}
