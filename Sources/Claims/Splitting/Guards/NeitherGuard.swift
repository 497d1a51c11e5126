import Prose

extension Assembler {
  /// *Neither the mayor nor her deputy attended*: each member is denied. The verb stays as the text has it,
  /// so the denial is put before it as a clause.
  func denied(_ statement: Statement) -> Statement {
    guard statement.why.contains("list"), !statement.isDenied else { return statement }
    let words = statement.words
    let neither = (0..<tree.count).contains { word in
      tree.forms[word] == "neither" && !words.contains(word) && governs(word, words)
    }
    guard neither else { return statement }
    var copy = statement
    copy.runs.insert(.inserted("it is not so that", .negation), at: 0)
    copy.isDenied = true
    copy.why.append("neither-nor")
    return copy
  }

  private func governs(_ neither: Int, _ words: TokenSet) -> Bool {
    guard let head = tree.head(neither) else { return false }
    return words.contains(head)
      || tree.children(head).contains { tree.relation($0) == .conj && words.contains($0) }
  }
}
