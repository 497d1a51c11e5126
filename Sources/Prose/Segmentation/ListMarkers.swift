/// The markers of a list written in one paragraph (*1. Milk 2. Bread*): an item starts before each, and
/// none is a sentence.
///
/// The first stands at the paragraph's start, and each next one counts on in the same form.
struct ListMarkers {
  /// The words that items start with, and the words that are markers.
  private var starts: Set<Int> = []
  private var markers: Set<Int> = []

  init(_ words: [Range<Int>], in characters: TextCharacters) {
    guard let first = words.first, let marker = ListMarker(at: first.lowerBound, in: characters)
    else { return }
    add(marker, 0, words)
    var last = marker
    for (index, word) in words.enumerated() where word.lowerBound > last.end {
      guard characters.classes[word.lowerBound - 1].isSpace,
        let next = ListMarker(at: word.lowerBound, in: characters), next.follows(last)
      else { continue }
      add(next, index, words)
      last = next
    }
  }

  private mutating func add(_ marker: ListMarker, _ first: Int, _ words: [Range<Int>]) {
    starts.insert(first)
    for index in first..<words.count where words[index].upperBound <= marker.end {
      markers.insert(index)
    }
  }

  /// Whether a sentence ends after a word; nil where no marker is near.
  func ends(after word: Int) -> Bool? {
    if starts.isEmpty { return nil }
    return starts.contains(word + 1) ? true : markers.contains(word) ? false : nil
  }
}

/// A number or letter before an item, with a full stop, a bracket or both: *1.*, *• 2)*, *c.)*, *ii.*
struct ListMarker {
  private let body: String
  private let marks: [UInt32]
  /// The character after it.
  let end: Int

  private static let bullets: Set<UInt32> = [0x2022, 0x2023, 0x2043, 0x25E6, 0x2219, 0xB7, 0x2A]
  private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

  /// Nil where no marker, and after it a word in upper case, starts here.
  init?(at start: Int, in characters: TextCharacters) {
    var position = start
    func skip(_ isWanted: (Int) -> Bool) -> Range<Int> {
      let first = position
      while position < characters.count, position - first < 5, isWanted(position) { position += 1 }
      return first..<position
    }
    _ = skip { ListMarker.bullets.contains(characters.scalars[$0]) }
    _ = skip { characters.classes[$0].isSpace }
    let body = skip { characters.classes[$0] == .digit || characters.classes[$0] == .lower }
    let marks = skip { characters.scalars[$0] == 0x2E || characters.scalars[$0] == 0x29 }
    end = position
    let gap = skip { characters.classes[$0].isSpace }
    guard !body.isEmpty, !marks.isEmpty, marks.count < 3, !gap.isEmpty, position < characters.count,
      characters.classes[position] == .upper
    else { return nil }
    self.body = String(
      String.UnicodeScalarView(characters.scalars[body].compactMap(Unicode.Scalar.init)))
    self.marks = Array(characters.scalars[marks])
    guard isNumber || self.body.count == 1 || ListMarker.romans.contains(self.body) else {
      return nil
    }
  }

  private var isNumber: Bool { Int(body).map { $0 < 100 } ?? false }

  /// Whether this marker counts on from another.
  func follows(_ other: ListMarker) -> Bool {
    marks == other.marks
      && (follows(Int(body), Int(other.body)) || follows(letter, other.letter)
        || follows(roman, other.roman))
  }

  private func follows(_ value: Int?, _ other: Int?) -> Bool {
    guard let value, let other else { return false }
    return value == other + 1
  }

  private var letter: Int? {
    body.utf8.count == 1 && !isNumber ? body.utf8.first.map(Int.init) : nil
  }

  private var roman: Int? { ListMarker.romans.firstIndex(of: body) }
}
