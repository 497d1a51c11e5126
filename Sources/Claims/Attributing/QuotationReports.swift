import Prose

extension SentenceTree {
  /// Reports for quotations that no report holds, where a verb of saying stands outside them.
  func quotationReports(_ quoted: [QuotedWords], besides reports: [Report]) -> [Report] {
    let free = quoted.filter { piece in
      (isSpeech(piece) || followsVerb(piece))
        && !reports.contains {
          !$0.content.isDisjoint(with: piece.words) && !piece.words.contains($0.cueHead)
        }
    }
    guard !free.isEmpty else { return [] }
    var inside = TokenSet()
    for piece in quoted { inside.formUnion(piece.words) }
    let taken = Set(reports.filter { $0.frame == .clause }.map(\.cueHead))
    guard let verb = sayingVerb(outside: inside, near: free[0], besides: taken) else { return [] }
    var content = TokenSet()
    for piece in free { content.formUnion(piece.words) }
    let found = report(
      .quotation, cueHead: verb, cue: cue(of: verb).subtracting(inside),
      source: speaker(of: verb, saying: content) ?? neighbour(of: verb, outside: inside),
      content: content, contentHead: nil)
    return found.map { [$0] } ?? []
  }

  /// *Hill commented,* and *He tweeted using his account:*, whose words are yet to come.
  func openReport() -> Report? {
    guard let verb = (0..<count).last(where: { isSaying($0) || isOpening($0) }),
      let source = speaker(of: verb, saying: TokenSet())
    else { return nil }
    return Report(
      frame: .quotation, cueHead: verb, cue: cue(of: verb), source: source.words,
      sourceHead: source.head, content: TokenSet(), contentHead: nil)
  }

  private func isOpening(_ verb: Int) -> Bool {
    pos(verb) == .verb && isTensed(verb)
      && ["comment", "remark", "observe", "post", "declare", "put", "read"].contains(lemma(verb))
  }

  /// Long enough to be speech rather than a name or a word held at a distance.
  private func isSpeech(_ piece: QuotedWords) -> Bool { piece.length >= 4 }

  /// Right behind *said*, or *said,*.
  private func followsVerb(_ piece: QuotedWords) -> Bool {
    guard let first = piece.words.first, first > 0 else { return false }
    let before = forms[first - 1] == "," && first > 1 ? first - 2 : first - 1
    return pos(before) == .verb && ["say", "ask", "reply", "shout", "read"].contains(lemma(before))
  }

  private func sayingVerb(
    outside inside: TokenSet, near piece: QuotedWords, besides taken: Set<Int>
  ) -> Int? {
    let verbs = (0..<count).filter { word in
      !inside.contains(word) && !taken.contains(word) && pos(word) == .verb
        && classes[word].contains(.clause)
    }
    let (first, last) = (piece.words.first ?? 0, piece.words.last ?? 0)
    return verbs.min { distance($0, first, last) < distance($1, first, last) }
  }

  private func distance(_ word: Int, _ first: Int, _ last: Int) -> Int {
    word < first ? first - word : word - last
  }

  /// A name or noun right beside the verb, where the tree gives no subject.
  private func neighbour(of verb: Int, outside inside: TokenSet) -> Subject? {
    for word in [verb - 1, verb + 1] where word >= 0 && word < count && !inside.contains(word) {
      guard pos(word) == .propn || pos(word) == .noun || pos(word) == .pron else { continue }
      if word > verb, classes[verb].contains(.addressee), lemma(verb) != "ask" { continue }
      return Subject(
        head: word, words: trimmed(subtree(word).subtracting(inside).subtracting(TokenSet([verb]))))
    }
    return nil
  }
}
