import Prose

/// What a lint rule looks at: a reading with its layout and attributions, and questions rules share.
struct LintedArticle: Sendable {
  let reading: Reading
  let layout: ArticleLayout
  let attributions: [Attribution]
  /// People by name, pronoun or role, where the text makes clear who it is; in text order.
  let people: [Mention]
  private let namesByKind: [Mention.Kind: [Mention]]

  init(reading: Reading, layout: ArticleLayout, attributions: [Attribution]) {
    self.reading = reading
    self.layout = layout
    self.attributions = attributions
    people = reading.mentions.filter { $0.kind == .person && $0.entity != nil }
    namesByKind = Dictionary(grouping: reading.mentions.filter { $0.form == .name }, by: \.kind)
  }

  /// The words at a range.
  func text(_ range: TextRange) -> String { reading.text[range] }

  /// A token's word in lower case.
  func word(_ index: Int) -> String { reading.lowercased(index) }

  /// The indices of the tokens that lie in a range.
  func tokens(in range: TextRange) -> Range<Int> { reading.tokens(in: range) }

  /// The index of the sentence an offset stands in.
  func sentence(at offset: Int) -> Int? { reading.sentenceIndex(at: offset) }

  /// The lower-case words of a range.
  func words(in range: TextRange) -> [String] { reading.words(of: range) }

  /// What white space divides in a range.
  func spacedWords(in range: TextRange) -> [String] {
    let bytes = reading.text.bytes[range.start..<range.end]
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return text(range).split(whereSeparator: \.isWhitespace).map(String.init)
    }
    return bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a range lies in quotation marks.
  func isQuoted(_ range: TextRange) -> Bool {
    let next = reading.quotations.firstSorted { $0.range.start > range.start }
    // Quotations nest two deep at most in practice: a quotation, and one within it.
    return reading.quotations[..<next].suffix(3).contains { $0.content.contains(range) }
  }

  /// The kind of part a range stands in; body where the layout does not say.
  func part(at range: TextRange) -> PartKind {
    let index = layout.parts.firstSorted { $0.range.end > range.start }
    guard index < layout.parts.count, layout.parts[index].range.overlaps(range) else {
      return .body
    }
    return layout.parts[index].kind
  }

  /// The times and quantities that start in a sentence, in text order.
  func times(in sentence: Sentence) -> ArraySlice<TimeExpression> {
    reading.times.starting(in: sentence.range) { $0.range }
  }

  func quantities(in sentence: Sentence) -> ArraySlice<Quantity> {
    reading.quantities.starting(in: sentence.range) { $0.range }
  }

  /// The number of the last person mentioned before a range in the same sentence.
  func lastPerson(before range: TextRange, in sentence: Sentence) -> Int? {
    let before = people.firstSorted { $0.range.start >= range.start }
    guard let person = people[..<before].last, sentence.range.contains(person.range) else {
      return nil
    }
    return person.entity
  }

  /// The names of a kind, without pronouns and role nouns, in text order.
  func names(_ kind: Mention.Kind) -> [Mention] { namesByKind[kind] ?? [] }
}

extension Array {
  /// The elements that start in a range, of elements in text order.
  fileprivate func starting(
    in range: TextRange, _ place: (Element) -> TextRange
  ) -> ArraySlice<Element> {
    let start = firstSorted { place($0).start >= range.start }
    let end = firstSorted { place($0).start >= range.end }
    return self[start..<Swift.max(start, end)]
  }
}
