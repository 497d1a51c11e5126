/// The word forms of texts, numbered from 0 in the order they were first met.
struct FormTable: Sendable {
  /// So many forms some hundred articles have.
  static let roomFor = 16_384

  private(set) var forms: [WordForm] = []
  /// The spellings' bytes, one after the other, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  /// Numbers by the hash of their bytes, the next free place where one is taken; -1 is free. At most
  /// half are taken.
  private var places: [Int32] = Array(repeating: -1, count: 1024)

  /// The number of the form with these bytes; a new one where it was not met before.
  mutating func number(of bytes: ArraySlice<UInt8>) -> Int {
    var place = FormTable.hash(bytes) & (places.count - 1)
    while places[place] >= 0 {
      let number = Int(places[place])
      if isForm(number, bytes) { return number }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(forms.count)
    forms.append(WordForm(String(decoding: bytes, as: UTF8.self)))
    letters += bytes
    ends.append(letters.count)
    if 2 * forms.count > places.count { grow() }
    return forms.count - 1
  }

  mutating func lemma(
    of number: Int, _ part: PartOfSpeech, _ tag: PennTag, by lemmas: Lemmas
  ) -> String {
    forms[number].lemma(part, tag, by: lemmas)
  }

  private func isForm(_ number: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == bytes.count else { return false }
    for index in 0..<bytes.count where letters[start + index] != bytes[bytes.startIndex + index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    places = Array(repeating: -1, count: 2 * places.count)
    for number in forms.indices {
      let start = number == 0 ? 0 : ends[number - 1]
      var place = FormTable.hash(letters[start..<ends[number]]) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number)
    }
  }

  /// FNV-1a, its upper half folded in.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
