/// What the network knows of a word's form: hashed keys of the form, its ends and its shape.
package struct WordFeatures: Sendable {
  /// The kinds of key, in order.
  package enum Kind: UInt32, CaseIterable, Sendable {
    case form, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, shape
  }

  /// One key for each kind.
  package let keys: [UInt32]
  /// The key of the pretrained vector.
  package let vectorKey: UInt32

  package init(of form: String) {
    let bytes = WordFeatures.folded(form)
    let digitless = bytes.lazy.map { (0x30...0x39).contains($0) ? 0x30 : $0 }
    keys = [
      WordFeatures.hash(digitless, seed: Kind.form.rawValue),
      WordFeatures.hash(bytes.suffix(1), seed: Kind.suffix1.rawValue),
      WordFeatures.hash(bytes.suffix(2), seed: Kind.suffix2.rawValue),
      WordFeatures.hash(bytes.suffix(3), seed: Kind.suffix3.rawValue),
      WordFeatures.hash(bytes.suffix(4), seed: Kind.suffix4.rawValue),
      WordFeatures.hash(bytes.prefix(2), seed: Kind.prefix2.rawValue),
      WordFeatures.hash(bytes.prefix(3), seed: Kind.prefix3.rawValue),
      WordFeatures.hash(WordFeatures.shape(form), seed: Kind.shape.rawValue),
    ]
    vectorKey = WordFeatures.vectorKey(bytes)
  }

  /// The key of a pretrained vector's word, which is in lower case.
  package static func vectorKey(_ word: some Sequence<UInt8>) -> UInt32 { hash(word, seed: 100) }

  /// The bytes of a form in lower case, with typewriter quotes.
  package static func folded(_ form: String) -> [UInt8] {
    if form.utf8.allSatisfy({ $0 < 0x80 }) {
      return form.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
    var folded: [UInt8] = []
    for scalar in form.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC: folded.append(UInt8(ascii: "'"))
      case 0x201C, 0x201D, 0x201E: folded.append(UInt8(ascii: "\""))
      case 0x2026: folded += "...".utf8
      default: folded += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return folded
  }

  /// Runs of capitals, small letters, digits and others, each cut at three.
  package static func shape(_ form: String) -> [UInt8] {
    var shape: [UInt8] = []
    var run = 0
    for scalar in form.unicodeScalars {
      let mark = mark(of: CharacterClass.of(scalar.value), scalar)
      run = mark == shape.last ? run + 1 : 1
      if run <= 3 { shape.append(mark) }
    }
    return shape
  }

  private static func mark(of kind: CharacterClass, _ scalar: Unicode.Scalar) -> UInt8 {
    switch kind {
    case .upper: UInt8(ascii: "X")
    case .lower: UInt8(ascii: "x")
    case .digit: UInt8(ascii: "d")
    case .otherLetter: UInt8(ascii: "o")
    default: scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : UInt8(ascii: "u")
    }
  }

  /// FNV-1a with a final mix, so that the upper bits are as good as the lower.
  package static func hash(_ bytes: some Sequence<UInt8>, seed: UInt32) -> UInt32 {
    var hash = 2_166_136_261 ^ (seed &* 0x9E37_79B1)
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    hash ^= hash >> 16
    hash = hash &* 0x85EB_CA6B
    hash ^= hash >> 13
    hash = hash &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }
}
