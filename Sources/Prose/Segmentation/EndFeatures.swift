/// Where a sentence may end among a paragraph's words, and what tells.
package struct EndFeatures {
  let characters: TextCharacters
  /// The paragraph's words, as character ranges.
  package let words: [Range<Int>]
  private let hashes: [UInt32]
  private let shapes: [UInt32]

  package init(_ characters: TextCharacters, words: [Range<Int>]) {
    self.characters = characters
    self.words = words
    hashes = words.map(characters.hash)
    shapes = words.map(characters.shapeHash)
  }

  /// Whether a sentence may end after this word, which is not the paragraph's last: not inside a
  /// chunk, not before a comma or a closing mark, not before a small letter unless there is a mark.
  @inline(__always)
  package func isCandidate(_ index: Int) -> Bool {
    let next = words[index + 1].lowerBound
    let end = words[index].upperBound
    guard end < next else { return false }
    let (last, first) = (characters.classes[end - 1], characters.classes[next])
    if first == .comma && words[index + 1].count == 1 || first == .close { return false }
    return !(last.isWord && first == .lower)
  }

  /// Gives the features of an end after word `index`, in a sentence that starts with word `start`.
  package func add(_ index: Int, sentenceStart start: Int, to sink: inout some FeatureSink) {
    for shift in -2..<3 {
      sink.add(UInt32(2 + shift), hash(index + shift))
      sink.add(UInt32(7 + shift), shape(index + shift))
    }
    let (word, next) = (hash(index), hash(index + 1))
    let (wordShape, nextShape) = (shape(index), shape(index + 1))
    let before = shape(index - 1)
    sink.add(10, FeatureHash.join(word, next))
    sink.add(11, FeatureHash.join(wordShape, nextShape))
    sink.add(12, FeatureHash.join(FeatureHash.join(before, wordShape), nextShape))
    sink.add(13, FeatureHash.join(word, nextShape))
    sink.add(14, FeatureHash.join(wordShape, next))
    sink.add(15, FeatureHash.join(before, wordShape))
    sink.add(16, FeatureHash.join(FeatureHash.join(wordShape, nextShape), shape(index + 2)))
    sink.add(17, FeatureHash.join(hash(index - 1), FeatureHash.join(word, nextShape)))
    sink.add(
      18,
      FeatureHash.join(
        FeatureHash.join(shape(index - 2), before), FeatureHash.join(wordShape, nextShape)))
    let last = mark(words[index].upperBound - 1)
    let first = mark(words[index + 1].lowerBound)
    let length = UInt32(min(8, index + 1 - start))
    let size = UInt32(min(5, words[index].count))
    sink.add(19, FeatureHash.join(last, first << 8 | length))
    sink.add(20, FeatureHash.join(last, first << 8 | size))
    sink.add(21, length)
    sink.add(22, FeatureHash.join(wordShape, UInt32(min(3, words.count - index - 1))))
    sink.add(23, FeatureHash.join(last, first << 8 | UInt32(spaces(index))))
    sink.add(24, FeatureHash.join(hash(start), wordShape))
    sink.add(25, FeatureHash.join(last, FeatureHash.join(next, hash(index + 2))))
  }

  private func hash(_ index: Int) -> UInt32 { hashes.indices.contains(index) ? hashes[index] : 1 }
  private func shape(_ index: Int) -> UInt32 { shapes.indices.contains(index) ? shapes[index] : 1 }

  /// A letter's class, or the mark itself.
  private func mark(_ position: Int) -> UInt32 {
    let kind = characters.classes[position]
    return kind.isWord
      ? UInt32(kind.rawValue) : characters.folded(position, in: 0..<characters.count)
  }

  /// The white space after a word: 1, 2 or more, 3 with a line break.
  private func spaces(_ index: Int) -> Int {
    let gap = words[index].upperBound..<words[index + 1].lowerBound
    if gap.contains(where: { characters.classes[$0] == .lineBreak }) { return 3 }
    return min(2, gap.count)
  }
}
