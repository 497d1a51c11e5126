import Prose

extension Assembler {
  /// *Lena Voss and Piet Sand were rescued*, said of Voss alone: she *was* rescued.
  func agreeing(_ statement: Statement) -> Statement {
    guard grain == .claims, statement.why.contains("list") else { return statement }
    return statement.words.indices.reduce(statement) { agreed, word in
      guard let singular = Self.singulars[tree.forms[word]], isLoneSubject(of: word, in: statement)
      else { return agreed }
      return agreed.replacing(word, with: [.inserted(singular, .auxiliary)])
    }
  }

  private static let singulars = ["are": "is", "were": "was", "have": "has"]

  /// Whether of a list that is the verb's subject one singular member is left.
  private func isLoneSubject(of helper: Int, in statement: Statement) -> Bool {
    let verb = isHelper(helper) ? tree.head(helper) ?? helper : helper
    guard let first = tree.subject(verb), let list = tree.coordination(at: first) else {
      return false
    }
    let words = statement.words
    let left = list.members.filter { !$0.isDisjoint(with: words) }
    return left.count == 1 && !left[0].indices.contains { isPlural($0) }
  }

  private func isHelper(_ word: Int) -> Bool {
    switch tree.relation(word) {
    case .aux, .auxPass, .cop: true
    default: false
    }
  }

  /// By its tag, or by its end where it opens the sentence and may be read as a name.
  private func isPlural(_ word: Int) -> Bool {
    tree.tag(word).isPluralNoun || tree.pos(word) == .num
      || tree.pos(word) == .noun && tree.forms[word].hasSuffix("s") && !tree.people.contains(word)
        && !tree.things.contains(word)
  }
}
