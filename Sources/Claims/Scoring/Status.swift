import Prose

extension SentenceTree {
  /// How the text puts the statement.
  func status(of statement: Statement, isAttributed: Bool) -> StatementStatus {
    let words = statement.words
    // That it was said is a fact of the text, whatever was said.
    if statement.edge == .quote, !isNegated(statement.head) { return .asserted }
    if statement.isConditional || isConditional(statement.head) { return .conditional }
    if statement.isPresupposed { return .presupposed }
    if words.indices.contains(where: { classes[$0].contains(.hearsay) }) { return .alleged }
    if isAttributed { return .attributed }
    if isNegatedStatement(statement) { return .negated }
    if isHedged(statement.head, words) { return .hedged }
    return isPlanned(statement) ? .planned : .asserted
  }

  private func isNegatedStatement(_ statement: Statement) -> Bool {
    if statement.isDenied || isNegated(statement.head) || isRefused(statement.head) { return true }
    return statement.words.indices.contains { word in
      classes[word].contains(.negation)
        && (head(word) == statement.head || forms[word] == "neither" || isShared(word, statement))
    }
  }

  /// *did not reduce fever or shorten stays*: the denial of the first verb, taken over by the second.
  private func isShared(_ negation: Int, _ statement: Statement) -> Bool {
    statement.edge == .coordinate && head(negation).map { !statement.words.contains($0) } == true
  }

  /// *refused to sign*, *failed to appear*: it did not happen.
  private func isRefused(_ head: Int) -> Bool {
    ["refuse", "decline", "fail"].contains(lemma(head)) && child(head, .xcomp) != nil
  }

  private func isHedged(_ head: Int, _ words: TokenSet) -> Bool {
    if classes[head].contains(.seeming) { return true }
    return children(head).contains { words.contains($0) && classes[$0].contains(.hedge) }
  }

  /// *will*, *is to*, *plans to*; a scheduled present is not told from a habit. What is asked of others
  /// (*requires them to*, *was asked to*) was asked.
  private func isPlanned(_ statement: Statement) -> Bool {
    if classes[statement.head].contains(.intends), child(statement.head, .xcomp) != nil,
      child(statement.head, .obj, .iobj) == nil, !isPassive(statement.head)
    {
      return true
    }
    return statement.words.indices.contains { word in
      pos(word) == .aux && ["will", "shall", "wo", "'ll", "’ll"].contains(forms[word])
    }
  }

  /// The words that hedge: modals, hearsay, and scope words before a number.
  func hedges(in words: TokenSet) -> [TextRange] {
    var found = TokenSet()
    for word in words.indices where classes[word].contains(anyOf: [.hedge, .hearsay]) {
      found.insert(word)
    }
    return ranges(found)
  }
}
