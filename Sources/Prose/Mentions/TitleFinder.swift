/// Finds the titles and roles that stand beside a person's name.
struct TitleFinder {
  let reading: Reading

  /// The mention with its titles, and without a title at the front of its range (*President Renk*).
  func titled(_ mention: Mention) -> Mention {
    guard mention.kind == .person, mention.form == .name else { return mention }
    var mention = mention
    let tokens = nameTokens(of: mention)
    guard let first = tokens.first else { return mention }
    mention.range = TextRange(reading.tokens[first].range.start, mention.range.end)
    mention.titles = [roleNamed(by: first), titleBefore(first), titleBehind(tokens)]
      .compactMap { $0 }
    return mention
  }

  /// The tokens of the name proper; at least its last one is kept.
  private func nameTokens(of mention: Mention) -> Range<Int> {
    var tokens = reading.tokens(in: mention.range)
    while tokens.count > 1, isTitle(tokens.lowerBound) {
      tokens = (tokens.lowerBound + 1)..<tokens.upperBound
    }
    return tokens
  }

  /// *President*, or a role in small letters (*nominee Ada Renk*).
  private func isTitle(_ token: Int) -> Bool {
    let word = reading.lowercased(token)
    return RoleLexicon.isTitle(word)
      || RoleLexicon.isRole(word) && reading.text[reading.tokens[token].range] == word
  }

  /// The noun phrase right before the name, where it ends in a role (*former customs chief*).
  private func titleBefore(_ first: Int) -> TextRange? {
    let bounds = sentenceTokens(of: first)
    // An adjective or a name alone before the name is no title.
    guard first > bounds.lowerBound, isTitleWord(first - 1),
      RoleLexicon.isRole(reading.lowercased(first - 1))
    else { return nil }
    return phrase(endingAt: first - 1, from: bounds.lowerBound)
  }

  /// The role that the name stands in apposition to (*the mayor, Petra Kovač*), without its article.
  private func roleNamed(by first: Int) -> TextRange? {
    let token = reading.tokens[first]
    guard token.relation == .appos, let head = token.head, head < first,
      RoleLexicon.isRole(reading.lowercased(head))
    else { return nil }
    return phrase(endingAt: head, from: sentenceTokens(of: first).lowerBound)
  }

  private func phrase(endingAt head: Int, from bound: Int) -> TextRange {
    var start = head
    while start > bound, isTitleWord(start - 1) { start -= 1 }
    return reading.tokens[start].range.union(reading.tokens[head].range)
  }

  private func isTitleWord(_ index: Int) -> Bool {
    switch reading.tokens[index].partOfSpeech {
    case .noun, .propn, .adj: true
    case .punct: reading.tokens[index].tag == .hyph
    default:
      RoleLexicon.isTitle(reading.lowercased(index))
        || RoleLexicon.ranks.contains(reading.lowercased(index))
    }
  }

  /// The role in an apposition behind the name (*Ola Brandt, a farmer*), without its article.
  private func titleBehind(_ name: Range<Int>) -> TextRange? {
    let bounds = sentenceTokens(of: name.lowerBound)
    guard name.upperBound < bounds.upperBound else { return nil }
    let heads = (name.upperBound..<bounds.upperBound).prefix(20).filter { index in
      let token = reading.tokens[index]
      guard token.relation == .appos, let head = token.head, name.contains(head) else {
        return false
      }
      return RoleLexicon.isRole(reading.lowercased(index))
    }
    guard let head = heads.first else { return nil }
    return phrase(endingAt: head, from: name.upperBound + 1)
  }

  private func sentenceTokens(of token: Int) -> Range<Int> {
    reading.sentence(ofToken: token)?.tokens ?? reading.tokens.indices
  }
}
