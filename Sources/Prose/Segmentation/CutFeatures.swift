/// Where a chunk (a stretch without white space) may be cut into words, and what tells.
package struct CutFeatures {
  let characters: TextCharacters
  package let chunk: Range<Int>
  private let dots: UInt32
  private let slashes: UInt32
  private let nextClass: UInt32

  package init(_ characters: TextCharacters, chunk: Range<Int>) {
    self.characters = characters
    self.chunk = chunk
    var (dots, slashes): (UInt32, UInt32) = (0, 0)
    for index in chunk {
      let scalar = characters.scalars[index]
      if scalar == 0x2E { dots += 1 }
      if scalar == 0x2F || scalar == 0x40 { slashes += 1 }
    }
    self.dots = min(3, dots)
    self.slashes = min(3, slashes)
    let next = chunk.upperBound + 1
    nextClass = next < characters.count ? UInt32(characters.classes[next].rawValue) : 99
  }

  /// Whether a word may end before this character, which is not the chunk's first: where the class
  /// changes, beside marks, and before *n't*.
  @inline(__always)
  package func isCandidate(_ position: Int) -> Bool {
    let (before, here) = (characters.classes[position - 1], characters.classes[position])
    if here == .joiner { return false }
    if before.isLetter && here.isLetter {
      return position + 1 < chunk.upperBound && characters.classes[position + 1] == .apostrophe
    }
    return !(before == .digit && here == .digit)
  }

  /// Gives the features of a cut before `position` in a word that starts at `start`.
  package func add(_ position: Int, wordStart start: Int, to sink: inout some FeatureSink) {
    addCharacters(position, to: &sink)
    let before = characters.hash(max(start, position - 12)..<position)
    let rest = characters.hash(position..<min(chunk.upperBound, position + 12))
    let (previous, here) = (code(position - 1), code(position))
    sink.add(20, before)
    sink.add(21, rest)
    sink.add(22, FeatureHash.join(before, here))
    sink.add(23, FeatureHash.join(rest, previous))
    sink.add(24, FeatureHash.join(before, rest))
    let last = code(chunk.upperBound - 1)
    let counts = dots << 4 | slashes
    sink.add(25, FeatureHash.join(here, last))
    sink.add(26, FeatureHash.join(FeatureHash.join(previous, here), counts))
    sink.add(27, FeatureHash.join(FeatureHash.join(before, here), nextClass))
    let lengths =
      UInt32(min(6, position - start)) << 4 | UInt32(min(6, chunk.upperBound - position))
    sink.add(28, FeatureHash.join(FeatureHash.join(previous, here), lengths))
    sink.add(29, FeatureHash.join(here, nextClass << 8 | lengths))
  }

  private func addCharacters(_ position: Int, to sink: inout some FeatureSink) {
    for shift in -4..<4 { sink.add(UInt32(4 + shift), code(position + shift)) }
    for shift in -2..<2 {
      sink.add(
        UInt32(10 + shift), FeatureHash.join(code(position + shift - 1), code(position + shift)))
    }
    for shift in -1..<2 {
      let pair = FeatureHash.join(code(position + shift - 1), code(position + shift))
      sink.add(UInt32(13 + shift), FeatureHash.join(pair, code(position + shift + 1)))
    }
    sink.add(16, classes(position - 2..<position + 2))
    sink.add(17, classes(position - 3..<position + 3))
    sink.add(18, classes(position - 1..<position + 4))
    sink.add(19, classes(position - 4..<position + 1))
  }

  @inline(__always)
  private func code(_ index: Int) -> UInt32 { characters.folded(index, in: chunk) }

  @inline(__always)
  private func classes(_ range: Range<Int>) -> UInt32 {
    range.reduce(0) { $0 << 5 | characters.classCode($1, in: chunk) }
  }
}
