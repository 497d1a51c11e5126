import Prose

extension Assembler {
  /// The statement with its third-person pronouns replaced by what they stand for in the same sentence,
  /// where that is not in the statement already.
  func resolved(_ statement: Statement) -> Statement {
    let pronouns = statement.words.intersection(tree.pronouns).indices.filter {
      tree.relation($0) != .expl
    }
    guard !pronouns.isEmpty else { return statement }
    var resolved = statement
    for pronoun in pronouns {
      guard let noun = antecedent(ofPronoun: pronoun), !resolved.words.contains(noun) else {
        continue
      }
      let name = reference(noun)
      resolved = replace(pronoun, with: name, in: resolved)
    }
    return resolved
  }

  /// The words that stand for a noun elsewhere: its name without what else is said of it.
  private func reference(_ noun: Int) -> TokenSet {
    let isList = tree.children(noun).contains { tree.relation($0) == .conj }
    return isList ? phrase(noun) : name(noun)
  }

  /// The nearest subject before the pronoun that agrees with it.
  private func antecedent(ofPronoun pronoun: Int) -> Int? {
    guard let form = PronounForm(tree.forms[pronoun]) else { return nil }
    let clause = tree.clauseHost(pronoun)
    if let teller = relativeTeller(of: clause) {
      return teller.flatMap { form.agrees(with: $0, in: tree) ? $0 : nil }
    }
    var candidates: [Int] = []
    for word in 0..<pronoun where tree.isSubject(word) || isOpeningNoun(word) {
      guard tree.head(word) != clause || !tree.isSubject(pronoun) else { continue }
      guard isQuoted(word) == isQuoted(pronoun), !tree.subtree(word).contains(pronoun) else {
        continue
      }
      if form.agrees(with: word, in: tree) { candidates.append(word) }
    }
    return candidates.last
  }

  /// *a Serb who said he faced …*: *he* is the Serb, and nobody further up. Nil where no such clause is
  /// above; the inner value is nil where its noun cannot be told.
  private func relativeTeller(of clause: Int) -> Int?? {
    guard tree.relation(clause) == .ccomp, let verb = tree.head(clause),
      let subject = tree.subject(verb), tree.isRelativizer(subject)
    else { return nil }
    return .some(tree.antecedent(ofClause: verb)?.head)
  }

  /// A fragment's or copula's noun that later clauses take up.
  private func isOpeningNoun(_ word: Int) -> Bool {
    tree.head(word) == nil && tree.pos(word) == .propn && tree.subject(word) == nil
  }

  /// Inside quotation marks, by turns from the sentence's start: there pronouns are the speaker's.
  private func isQuoted(_ word: Int) -> Bool {
    let marks = tree.quoteMarks.indices.prefix { $0 < word }
    return marks.count { tree.forms[$0] != "'" && tree.forms[$0] != "’" } % 2 == 1
  }

  private func replace(_ pronoun: Int, with name: TokenSet, in statement: Statement) -> Statement {
    var copy = statement
    copy.runs = statement.runs.flatMap { run -> [Statement.Run] in
      guard case .copied(let words) = run, words.contains(pronoun) else { return [run] }
      let before = words.intersection(TokenSet(0..<pronoun))
      let after = words.subtracting(before).subtracting(TokenSet([pronoun]))
      var runs: [Statement.Run] = [.copied(before), .copied(name)]
      if tree.relation(pronoun) == .nmodPoss {
        runs.append(.inserted("'s", .nameForPronoun, isGlued: true))
      }
      return runs + [.copied(after)]
    }
    return copy
  }
}

/// What a third-person pronoun can stand for.
enum PronounForm: Hashable, Sendable {
  case person, thing, plural

  init?(_ form: String) {
    guard form.utf8.count <= 5 else { return nil }
    switch form {
    case "he", "she", "him", "her", "his": self = .person
    case "it", "its": self = .thing
    case "they", "them", "their": self = .plural
    default: return nil
    }
  }

  /// Whether a noun can be what the pronoun stands for.
  func agrees(with noun: Int, in tree: SentenceTree) -> Bool {
    let isPerson = tree.classes[noun].contains(anyOf: [.role, .kinship])
    let isList = tree.children(noun).contains { tree.relation($0) == .conj }
    switch (self, tree.tag(noun)) {
    case (.person, .nnp): return !isList
    case (.person, .nn): return isPerson && !isList
    case (.thing, .nn), (.thing, .nnp): return !isPerson && !isList
    case (.plural, .nns), (.plural, .nnps): return true
    case (.plural, .nn), (.plural, .nnp): return isList
    default: return false
    }
  }
}
