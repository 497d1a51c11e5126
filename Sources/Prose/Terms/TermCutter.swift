/// Cuts a sentence into terms.
struct TermCutter {
  private let reading: Reading
  private let bytes: [UInt8]

  init(_ reading: Reading) {
    self.reading = reading
    bytes = reading.text.bytes
  }

  func terms(of sentence: Sentence) -> Terms {
    var terms: [Term] = []
    terms.reserveCapacity(sentence.tokens.count * 5 / 4)
    var token = sentence.tokens.lowerBound
    var offset = sentence.range.start
    while offset < sentence.range.end {
      let (kind, length) = character(at: offset)
      guard let kind else {
        offset += length
        continue
      }
      let start = offset
      offset += length
      while kind != .symbol, offset < sentence.range.end,
        case let next = character(at: offset), next.kind == kind
      { offset += next.length }
      while token + 1 < sentence.tokens.upperBound, reading.tokens[token + 1].range.start <= start {
        token += 1
      }
      let isGlued = terms.last?.range.end == start
      terms.append(term(kind, TextRange(start, offset), isGlued: isGlued, token: token))
    }
    return Terms(terms)
  }

  private func term(_ kind: Term.Kind, _ range: TextRange, isGlued: Bool, token: Int) -> Term {
    let text = lowercased(bytes[range.start..<range.end], isWord: kind == .word)
    return Term(
      kind: kind, range: range, text: text, isGlued: isGlued,
      isCapitalized: (65...90).contains(bytes[range.start]), token: token,
      mark: kind == .symbol ? mark(at: range) : .none,
      sense: kind == .digits ? .none : Sense.of(text))
  }

  /// Most words are in lower case already, or need only their ASCII capitals changed.
  private func lowercased(_ word: ArraySlice<UInt8>, isWord: Bool) -> String {
    guard isWord, word.contains(where: { (65...90).contains($0) || $0 >= 0x80 }) else {
      return String(decoding: word, as: UTF8.self)
    }
    if word.contains(where: { $0 >= 0x80 }) {
      return String(decoding: word, as: UTF8.self).lowercased()
    }
    return String(decoding: word.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Hyphens and dashes (U+2010 to U+2015, U+2212), apostrophes (U+2018, U+2019).
  private func mark(at range: TextRange) -> Term.Mark {
    let first = bytes[range.start]
    if range.count == 1 {
      return first == UInt8(ascii: "-") ? .dash : first == UInt8(ascii: "'") ? .apostrophe : .none
    }
    guard range.count == 3, first == 0xE2 else { return .none }
    switch (bytes[range.start + 1], bytes[range.start + 2]) {
    case (0x80, 0x90...0x95), (0x88, 0x92): return .dash
    case (0x80, 0x98), (0x80, 0x99): return .apostrophe
    default: return .none
    }
  }

  /// The kind of the character, nil for white space, and its length in bytes.
  private func character(at offset: Int) -> (kind: Term.Kind?, length: Int) {
    let byte = bytes[offset]
    switch byte {
    case 48...57: return (.digits, 1)
    case 65...90, 97...122: return (.word, 1)
    case 0..<0x21: return (nil, 1)
    case 0..<0x80: return (.symbol, 1)
    default: return wideCharacter(at: offset)
    }
  }

  private func wideCharacter(at offset: Int) -> (kind: Term.Kind?, length: Int) {
    let length = bytes[offset] < 0xE0 ? 2 : bytes[offset] < 0xF0 ? 3 : 4
    let end = min(offset + length, bytes.count)
    guard let scalar = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first
    else { return (.symbol, 1) }
    if scalar.properties.isWhitespace { return (nil, length) }
    return (scalar.properties.isAlphabetic ? .word : .symbol, length)
  }
}
