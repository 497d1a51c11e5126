/// Tells the tense of the clause around a token.
struct TenseFinder {
  enum Direction { case past, present, future, unknown }

  private let tokens: [Token]
  private let sentence: Range<Int>

  init(_ reading: Reading, sentence: Range<Int>) {
    tokens = reading.tokens
    self.sentence = sentence
  }

  /// Follows the tree up to the clause's verb; without one, looks for the nearest verb.
  func direction(at token: Int) -> Direction {
    guard let verb = governor(of: token) ?? nearest(to: token) else { return .unknown }
    return direction(ofVerb: verb)
  }

  /// Whether the word is an auxiliary such as *may*.
  func isModal(_ token: Int) -> Bool { tokens[token].tag == .md }

  func isNoun(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .noun || tokens[token].partOfSpeech == .propn
  }

  func isPluralNoun(_ token: Int) -> Bool {
    tokens[token].tag.isPluralNoun
  }

  /// At most this many steps up: a deeper tree is not worth the walk.
  private static let stepLimit = 12
  /// How far from its verb an auxiliary stands at most, in words.
  private static let reach = 8

  private func governor(of token: Int) -> Int? {
    var current = token
    for _ in 0..<TenseFinder.stepLimit {
      guard let head = tokens[current].head, head != current else { return nil }
      if isVerb(head) { return head }
      current = head
    }
    return nil
  }

  private func nearest(to token: Int) -> Int? {
    let before = sentence.clamped(to: max(0, token - TenseFinder.reach)..<token)
    let after = sentence.clamped(to: token..<(token + TenseFinder.reach))
    return before.last(where: isVerb) ?? after.first(where: isVerb)
  }

  private func isVerb(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .verb || tokens[token].partOfSpeech == .aux
      || children(of: token).contains { tokens[$0].relation == .cop }
  }

  private func children(of verb: Int) -> [Int] {
    sentence.clamped(to: max(0, verb - TenseFinder.reach)..<(verb + TenseFinder.reach))
      .filter { tokens[$0].head == verb }
  }

  private func direction(ofVerb verb: Int) -> Direction {
    let helpers = children(of: verb).filter {
      [.aux, .auxPass, .cop, .mark].contains(tokens[$0].relation)
    }
    let tags = [tokens[verb].tag] + helpers.map { tokens[$0].tag }
    if tags.contains(.md) {
      let words = ([verb] + helpers).map { tokens[$0].lowercased }
      return words.contains { ["could", "would", "might"].contains($0) } ? .unknown : .future
    }
    if helpers.contains(where: { tokens[$0].tag == .to }), !helpers.contains(where: isHave) {
      return .future
    }
    if tags.contains(.vbd) || helpers.contains(where: isHave) {
      return .past
    }
    if tokens[verb].tag == .vbn, helpers.isEmpty { return .past }
    return tags.contains { $0 == .vbz || $0 == .vbp } ? .present : .unknown
  }

  private func isHave(_ token: Int) -> Bool { tokens[token].lemma == "have" }
}
