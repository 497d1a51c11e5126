import Prose

extension SentenceTree {
  /// *according to a study*, *per the ministry*, *in the words of*: the phrase's noun is the source, the
  /// clause it hangs from is the content.
  func accordingReport(_ word: Int) -> Report? {
    guard forms[word] == "according", let (source, near, cue) = accordingParts(word) else {
      return nil
    }
    let host = finiteHost(near, behind: word)
    let content = subtree(host).subtracting(subtree(source)).subtracting(cue)
    let words = trimmed(shortSource(source).subtracting(cue))
    return report(
      .accordingTo, cueHead: word, cue: cue, source: Subject(head: source, words: words),
      content: content, contentHead: host)
  }

  /// The source's head, the head of what it is said of, and the cue's words, however it is parsed.
  private func accordingParts(_ word: Int) -> (Int, Int, TokenSet)? {
    var cue = TokenSet([word])
    for child in children(word) where forms[child] == "to" { cue.insert(child) }
    if word + 1 < count, forms[word + 1] == "to" { cue.insert(word + 1) }
    if let source = child(word, .obl, .nmod, .obj), let host = head(word) {
      for child in children(source) where forms[child] == "to" { cue.insert(child) }
      return (source, clauseHost(host), cue)
    }
    guard relation(word) == .case || relation(word) == .mark, let source = head(word),
      let host = head(source)
    else { return nil }
    return (source, clauseHost(host), cue)
  }

  /// *…, killing 107, according to police*: at the end it holds of the whole sentence.
  private func finiteHost(_ host: Int, behind word: Int) -> Int {
    guard word > 0, forms[word - 1] == ",", host < word else { return host }
    var next = host
    while !isFinite(next), let above = head(next), clauseHost(above) != next {
      next = clauseHost(above)
    }
    next = firstJoined(next)
    return isFinite(next) ? next : host
  }

  /// The first of the finite clauses that a clause is joined to.
  func firstJoined(_ clause: Int) -> Int {
    var next = clause
    while relation(next) == .conj, let above = head(next), isFinite(above) { next = above }
    return next
  }

  /// The source's words; up to the comma where what follows is another speaker (*According to the
  /// Herald, Ida Dorn said*).
  private func shortSource(_ source: Int) -> TokenSet {
    let words = subtree(source)
    guard let last = words.last, last + 1 < count, isSaying(last + 1),
      let comma = words.indices.first(where: { $0 > source && forms[$0] == "," })
    else { return words }
    return words.intersection(TokenSet(0..<comma))
  }

  /// The clause a phrase belongs to, from the word it hangs from.
  func clauseHost(_ word: Int) -> Int {
    var next = word
    while !isPredicate(next), let above = head(next), relation(next) != .ccomp { next = above }
    while relation(next) == .xcomp, let above = head(next) { next = above }
    return next
  }
}
