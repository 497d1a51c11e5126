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
    let folded = WordFeatures.folded(form)
    let bytes = Array(folded.utf8)
    let digitless = bytes.map { (0x30...0x39).contains($0) ? 0x30 : $0 }
    let count = bytes.count
    func key(_ kind: Kind, _ part: ArraySlice<UInt8>) -> UInt32 {
      WordFeatures.hash(part, seed: kind.rawValue)
    }
    var keys = [key(.form, digitless[...])]
    for (length, kind) in zip(1..., [Kind.suffix1, .suffix2, .suffix3, .suffix4]) {
      keys.append(key(kind, bytes[max(0, count - length)...]))
    }
    keys.append(key(.prefix2, bytes[..<min(2, count)]))
    keys.append(key(.prefix3, bytes[..<min(3, count)]))
    keys.append(key(.shape, WordFeatures.shape(form)[...]))
    self.keys = keys
    vectorKey = WordFeatures.vectorKey(folded)
  }

  /// The key of a pretrained vector's word, which is in lower case.
  package static func vectorKey(_ word: String) -> UInt32 {
    hash(Array(word.utf8)[...], seed: 100)
  }

  /// In lower case, with typewriter quotes.
  package static func folded(_ form: String) -> String {
    let lower = form.lowercased()
    guard !lower.utf8.allSatisfy({ $0 < 0x80 }) else { return lower }
    var folded = ""
    for scalar in lower.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC: folded.append("'")
      case 0x201C, 0x201D, 0x201E: folded.append("\"")
      case 0x2026: folded.append("...")
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// Runs of capitals, small letters, digits and others, each cut at three.
  package static func shape(_ form: String) -> [UInt8] {
    var shape: [UInt8] = []
    for scalar in form.unicodeScalars {
      let mark = mark(of: CharacterClass.of(scalar.value), scalar)
      if shape.count < 3 || shape.suffix(3) != [mark, mark, mark] { shape.append(mark) }
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
  package static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt32) -> UInt32 {
    var hash = 2_166_136_261 ^ (seed &* 0x9E37_79B1)
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    hash ^= hash >> 16
    hash = hash &* 0x85EB_CA6B
    hash ^= hash >> 13
    hash = hash &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }
}
