import Prose

/// Makes a claim's wording stand alone with the fewest words put in: names for pronouns, full names for
/// bare ones, days for relative dates. What cannot be told stays as it is, and is said.
struct StandAlone {
  let reading: Reading
  let names: EntityNames
  /// The first date that ends at an offset.
  private let dates: [Int: TimeExpression]

  init(reading: Reading, names: EntityNames) {
    self.reading = reading
    self.names = names
    dates = Dictionary(
      reading.times.lazy.filter { $0.kind == .date }.map { ($0.range.end, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The wording, and whether something in it still points outside it; *I* means the speaker of quoted
  /// words. Between quotation marks nothing is put in.
  ///
  /// - Parameter contested: The pronouns that could stand for more than one thing of their sentence.
  func apply(
    to wording: Wording, speaker: String?, contested: [TextRange]
  ) -> (wording: Wording, needsContext: Bool) {
    var words: [Word] = []
    var needsContext = false
    var isQuoted = false
    for (index, word) in wording.words.enumerated() {
      guard case .copied(let range) = word.origin else {
        words.append(word)
        continue
      }
      let form = word.text.utf8.count <= Self.longestPronoun ? word.text.lowercased() : nil
      if let form, Self.quotationMarks.contains(form) { isQuoted.toggle() }
      if !isQuoted,
        let replaced = replacement(for: word, form, at: range, speaker: speaker, before: words)
      {
        words += replaced
      } else {
        words.append(word)
        needsContext =
          needsContext || contested.contains(range)
          || form.map { pointsOutside($0, index, in: wording) } ?? false
      }
      if !isQuoted { words += day(after: range) }
    }
    return (Wording(words), needsContext)
  }

  /// - Parameter form: the word in lower case, where it is short enough for a pronoun.
  private func replacement(
    for word: Word, _ form: String?, at range: TextRange, speaker: String?, before: [Word]
  ) -> [Word]? {
    if form == "i", !isPast(wordAfter: range) { return nil }
    if let speaker, let form, form == "i" || form == "me" || form == "my" || form == "mine" {
      return named(speaker, isPossessive: form.hasPrefix("my") || form == "mine", for: word)
    }
    guard let mention = names.mention(at: range), let name = names.name(of: mention) else {
      return nil
    }
    switch mention.form {
    case .pronoun:
      if name == speaker { return nil }
      if holds(before, part: name) || text(of: before).holds(name) { return [word] }
      return named(name, isPossessive: isPossessive(form, at: range), for: word)
    case .name: return fullName(name, word, mention, before: before)
    case .role: return nil
    }
  }

  private func text(of words: [Word]) -> String { words.map(\.text).joined(separator: " ") }

  /// *I was*, *I would*: other verbs change with who does it, so *I think* keeps its *I*.
  private func isPast(wordAfter range: TextRange) -> Bool {
    let next = reading.tokens.firstSorted { $0.range.start >= range.end }
    guard next < reading.tokens.endIndex else { return false }
    let token = reading.tokens[next]
    return token.tag == .md || token.tag == .vbd && reading.text[token.range] != "were"
  }

  /// Whether a word of the name stands before already, so that the pronoun is clear.
  private func holds(_ words: [Word], part name: String) -> Bool {
    let last = name.split(separator: " ").last.map(String.init) ?? name
    return words.contains { $0.text == last }
  }

  private func named(_ name: String, isPossessive: Bool, for word: Word) -> [Word] {
    let inserted = Word(text: name, origin: .inserted(.nameForPronoun), isGlued: word.isGlued)
    guard isPossessive else { return [inserted] }
    return [inserted, Word(text: "'s", origin: .inserted(.nameForPronoun), isGlued: true)]
  }

  /// *her book*, not *saw her*.
  private func isPossessive(_ form: String?, at range: TextRange) -> Bool {
    guard form == "her" else { return form.map(Self.possessives.contains) ?? false }
    let token = reading.tokens.firstSorted { $0.range.start >= range.start }
    return token < reading.tokens.endIndex && reading.tokens[token].relation == .nmodPoss
  }

  /// The given names before a bare surname.
  private func fullName(
    _ name: String, _ word: Word, _ mention: Mention, before: [Word]
  ) -> [Word]? {
    guard reading.text[mention.range] == word.text, name != word.text,
      name.hasSuffix(" " + word.text)
    else { return nil }
    let given = String(name.dropLast(word.text.count + 1))
    let text = text(of: before)
    guard !text.holds(name), !text.hasSuffix(given) else { return nil }
    return [
      Word(text: given, origin: .inserted(.fullName), isGlued: word.isGlued),
      Word(text: word.text, origin: word.origin, isGlued: false),
    ]
  }

  /// A pronoun with nothing before it in the wording that it could stand for.
  private func pointsOutside(
    _ form: String, _ index: Int, in wording: Wording
  ) -> Bool {
    if Self.demonstratives.contains(form), index == 0, wording.words.count > 1 {
      return Self.verbs.contains(wording.words[1].text.lowercased())
    }
    guard Self.pronouns.contains(form) || Self.possessives.contains(form) else { return false }
    return index < 2 || Self.firstPerson.contains(form)
  }

  /// The day a relative date means, behind it.
  private func day(after range: TextRange) -> [Word] {
    guard reading.context.dateline != nil, let time = dates[range.end], let date = time.value.date,
      !reading.text.bytes[time.range.start..<time.range.end].contains(where: {
        (48...57).contains($0)
      })
    else { return [] }
    return [Word(text: "(\(date))", origin: .inserted(.absoluteDate))]
  }

  private static let quotationMarks = WordIndex(["\"", "“", "”", "``", "''", "«", "»", "„"])
  /// In bytes.
  private static let longestPronoun = 6
  private static let possessives = WordIndex([
    "his", "her", "hers", "its", "their", "theirs", "our", "ours",
  ])
  private static let pronouns = WordIndex([
    "he", "she", "it", "they", "him", "them", "we", "us", "i", "me",
  ])
  private static let firstPerson = WordIndex(["we", "us", "our", "ours", "i", "me", "my"])
  private static let demonstratives = WordIndex(["this", "that", "these", "those"])
  private static let verbs = WordIndex([
    "is", "was", "are", "were", "has", "had", "have", "will", "would", "can", "could", "may", "did",
    "does",
  ])
}
