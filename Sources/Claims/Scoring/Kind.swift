import Prose

extension SentenceTree {
  /// What the statement is about, and so what could settle it.
  func kind(of statement: Statement) -> ClaimKind {
    switch statement.edge {
    case .title: return .title
    case .origin: return .relation
    case .age: return .quantity
    case .quote: return .quote
    case .apposition: return isRole(statement.head) ? .title : .identity
    default: break
    }
    return kind(head: statement.head, words: statement.words, statement)
  }

  private func isRole(_ word: Int) -> Bool { classes[word].contains(.role) }

  private func kind(head: Int, words: TokenSet, _ statement: Statement) -> ClaimKind {
    if isConditional(head) || isFuture(words) { return .prediction }
    if isPosition(head) { return .position }
    if isComparison(words) { return .comparison }
    if classes[head].contains(.cause) || statement.edge == .cause || statement.edge == .result {
      return .causal
    }
    if classes[head].contains(.legal) { return .legal }
    if hasFigure(words) { return .quantity }
    if child(head, .cop) != nil { return copularKind(head) }
    if classes[head].contains(.evaluative) { return .opinion }
    return pos(head) == .verb ? .event : .description
  }

  private func isFuture(_ words: TokenSet) -> Bool {
    words.indices.contains { word in
      pos(word) == .aux
        && ["will", "shall", "may", "might", "could", "wo", "'ll", "’ll"].contains(forms[word])
    }
  }

  private func isPosition(_ head: Int) -> Bool {
    let known = classes[head]
    if children(head).contains(where: { classes[$0].contains(.normative) && relation($0) == .aux })
    {
      return true
    }
    return known.contains(anyOf: [.believes, .denies, .intends])
      && child(head, .ccomp, .xcomp, .obj) != nil
  }

  private func isComparison(_ words: TokenSet) -> Bool {
    words.indices.contains { forms[$0] == "than" || tag($0) == .jjr && relation($0) != .amod }
  }

  private func copularKind(_ head: Int) -> ClaimKind {
    if classes[head].contains(.kinship) { return .relation }
    if classes[head].contains(.role) { return .title }
    return pos(head) == .adj ? .description : .identity
  }
}
