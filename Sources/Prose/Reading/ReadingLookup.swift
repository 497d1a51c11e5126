extension Reading {
  /// The indices of the tokens that start in a range; O(log n).
  public func tokens(in range: TextRange) -> Range<Int> {
    let start = firstToken(from: range.start)
    return start..<max(start, firstToken(from: range.end))
  }

  /// The index of the sentence an offset stands in; O(log n).
  public func sentenceIndex(at offset: Int) -> Int? {
    let index = sentences.firstSorted { $0.range.end > offset }
    guard index < sentences.count, sentences[index].range.contains(offset) else { return nil }
    return index
  }

  /// The sentence a token belongs to.
  public func sentence(ofToken token: Int) -> Sentence? {
    sentenceIndex(at: tokens[token].range.start).map { sentences[$0] }
  }

  /// A token's word in lower case.
  public func lowercased(_ token: Int) -> String { tokens[token].lowercased }

  /// The words of a range, in lower case.
  public func words(of range: TextRange) -> [String] { tokens(in: range).map(lowercased) }

  private func firstToken(from offset: Int) -> Int {
    tokens.firstSorted { $0.range.start >= offset }
  }
}

extension RandomAccessCollection {
  /// The first index whose element satisfies the predicate, where all after it do as well; O(log n).
  @inlinable package func firstSorted(where predicate: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if predicate(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
