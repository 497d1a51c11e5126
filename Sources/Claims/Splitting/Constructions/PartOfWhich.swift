import Prose

extension Assembler {
  /// *thirteen films, one of which was …*: without what it stands for, *which* is of nothing.
  func ofWhole(_ statement: Statement) -> Statement {
    guard grain == .claims, let subject = tree.subject(statement.head),
      let pronoun = tree.children(subject).first(where: isPartPronoun),
      statement.words.contains(pronoun), let first = tree.subtree(statement.head).first,
      let whole = (0..<first).last(where: isWhole), !statement.words.contains(whole)
    else { return statement }
    return statement.replacing(pronoun, with: [.copied(name(whole))])
  }

  private func isPartPronoun(_ word: Int) -> Bool {
    ["which", "whom"].contains(tree.forms[word]) && tree.opener(of: word) == "of"
  }

  private func isWhole(_ noun: Int) -> Bool { tree.tag(noun).isPluralNoun }
}
