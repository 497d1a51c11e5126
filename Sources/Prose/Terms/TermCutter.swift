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
    let text = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    let word = kind == .word ? text.lowercased() : text
    return Term(
      kind: kind, range: range, text: word, isGlued: isGlued,
      isCapitalized: (65...90).contains(bytes[range.start]), token: token,
      sense: kind == .digits ? .none : Sense.of(word))
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
