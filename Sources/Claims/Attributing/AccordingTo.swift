import Prose

extension SentenceTree {
  /// *according to a study*, *per the ministry*, *in the words of*: the phrase's noun is the source, the
  /// clause it hangs from is the content.
  func accordingReport(_ word: Int) -> Report? {
    guard forms[word] == "according", let (source, host, cue) = accordingParts(word) else {
      return nil
    }
    let content = subtree(host).subtracting(subtree(source)).subtracting(cue)
    let words = trimmed(subtree(source).subtracting(cue))
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

  /// The clause a phrase belongs to, from the word it hangs from.
  func clauseHost(_ word: Int) -> Int {
    var next = word
    while !isPredicate(next), let above = head(next), relation(next) != .ccomp { next = above }
    while relation(next) == .xcomp, let above = head(next) { next = above }
    return next
  }
}
