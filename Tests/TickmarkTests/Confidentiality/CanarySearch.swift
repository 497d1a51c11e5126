/// Finds canaries in bytes however they are dressed: in any case, in UTF-16, in base64 of either
/// alphabet at any alignment, and as bytes of a hash.
struct CanarySearch {
  private let words: [[UInt8]: Canary]
  /// Which pairs of bytes a canary begins with.
  private var begins = Array(repeating: false, count: 1 << 16)
  private let lengths: [Int]

  init(_ canaries: [String: Canary]) {
    var words: [[UInt8]: Canary] = [:]
    for (word, canary) in canaries {
      words[Array(word.utf8)] = canary
      if word.utf8.count == 64 { words[CanarySearch.bytes(ofHexadecimal: word)] = canary }
    }
    self.words = words
    lengths = Set(words.keys.map(\.count)).sorted()
    for word in words.keys { begins[Int(word[0]) << 8 | Int(word[1])] = true }
  }

  func found(in bytes: [UInt8]) -> Set<Canary> {
    var found = plain(in: bytes)
    if bytes.contains(0) { found.formUnion(plain(in: bytes.filter { $0 != 0 })) }
    for run in CanarySearch.base64Runs(in: bytes) {
      for skipped in 0..<4 {
        found.formUnion(plain(in: CanarySearch.decoded(run.dropFirst(skipped))))
      }
    }
    return found
  }

  private func plain(in bytes: [UInt8]) -> Set<Canary> {
    var found: Set<Canary> = []
    var pair = 0
    for (index, byte) in bytes.enumerated() {
      pair = (pair << 8 | Int(byte)) & 0xFFFF
      guard index > 0, begins[pair] || begins[pair | 0x2020] else { continue }
      for length in lengths {
        let word = bytes[(index - 1)...].prefix(length)
        let lower = word.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        for word in [Array(word), lower] { if let canary = words[word] { found.insert(canary) } }
      }
    }
    return found
  }

  /// Stretches of at least 12 digits of base64.
  private static func base64Runs(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split { digit(of: $0) == nil }.filter { $0.count >= 12 }
  }

  private static func decoded(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    var (bytes, bits, count) = ([UInt8](), 0, 0)
    for digit in digits.compactMap(digit) {
      (bits, count) = (bits << 6 | digit, count + 6)
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      bits &= (1 << count) - 1
    }
    return bytes
  }

  private static func digit(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  private static func bytes(ofHexadecimal text: String) -> [UInt8] {
    let digits = text.utf8.map { $0 < 58 ? $0 - 48 : $0 - 87 }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
