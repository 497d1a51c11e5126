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
      switch antecedent(ofPronoun: pronoun) {
      case .none: continue
      case .contested(let nouns):
        if !nouns.isSubset(of: statement.words) { resolved.contested.insert(pronoun) }
      case .noun(let noun):
        if resolved.words.contains(noun) { continue }
        let name = reference(noun).subtracting(otherDate(of: noun, than: statement))
        resolved = replace(pronoun, with: name, in: resolved)
      }
    }
    return resolved
  }

  /// *Sales in 2018 were small, and in 2019 they were large*: the date of the noun is not that of the pronoun.
  private func otherDate(of noun: Int, than statement: Statement) -> TokenSet {
    guard tree.children(statement.head).contains(where: isTime) else { return TokenSet() }
    let dates = tree.children(noun).filter { child in
      tree.relation(child) == .nmod && (isYear(child) || tree.classes[child].contains(.month))
    }
    return dates.reduce(into: TokenSet()) { $0.formUnion(tree.subtree($1)) }
  }

  /// The words that stand for a noun elsewhere: its name without what else is said of it.
  private func reference(_ noun: Int) -> TokenSet {
    let isList = tree.children(noun).contains { tree.relation($0) == .conj }
    return isList ? phrase(noun) : name(noun)
  }

  /// The nearest subject before the pronoun that agrees with it, where nothing else can be meant as well.
  private func antecedent(ofPronoun pronoun: Int) -> Antecedent {
    guard let form = PronounForm(tree.forms[pronoun]) else { return .none }
    let clause = tree.clauseHost(pronoun)
    if let teller = relativeTeller(of: clause) {
      return teller.map { form.agrees(with: $0, in: tree) ? .noun($0) : .none } ?? .none
    }
    var candidates: [Int] = []
    for word in 0..<pronoun where tree.isSubject(word) || isOpeningNoun(word) {
      guard tree.head(word) != clause || !tree.isSubject(pronoun) else { continue }
      guard isQuoted(word) == isQuoted(pronoun), !tree.subtree(word).contains(pronoun) else {
        continue
      }
      if form.agrees(with: word, in: tree) { candidates.append(word) }
    }
    guard let nearest = candidates.last else { return .none }
    guard grain == .claims else { return .noun(nearest) }
    if tree.people.contains(nearest) {
      // The reader weighs people over the whole text, and puts their names in.
      if tree.knownPronouns.contains(pronoun) { return .none }
      if tree.openPronouns.contains(pronoun) { return .contested(TokenSet([nearest])) }
    }
    if isClear(nearest, for: pronoun) { return .noun(nearest) }
    let rivals = rivals(of: nearest, for: pronoun, form, among: candidates)
    return rivals.isEmpty ? .noun(nearest) : .contested(rivals.union(TokenSet([nearest])))
  }

  private enum Antecedent {
    /// Nothing in the sentence.
    case none
    case noun(Int)
    /// More than one thing in the sentence.
    case contested(TokenSet)
  }

  /// Of one's own clause, and of what one says oneself, there is no doubt.
  private func isClear(_ nearest: Int, for pronoun: Int) -> Bool {
    let clause = tree.clauseHost(pronoun)
    if tree.head(nearest) == clause { return true }
    return tree.isSubject(pronoun) && tree.relation(clause) == .ccomp
      && tree.head(clause) == tree.head(nearest)
  }

  /// *The navy saved the migrants after they were found*: other subjects, or nouns closer by, that fit as
  /// well.
  private func rivals(
    of nearest: Int, for pronoun: Int, _ form: PronounForm, among candidates: [Int]
  ) -> TokenSet {
    let own = tree.subtree(nearest)
    let closer = (nearest..<pronoun).lazy.filter { word in
      !own.contains(word) && (isBareNoun(word) || isPerson(word, form))
        && isQuoted(word) == isQuoted(pronoun) && form.agrees(with: word, in: tree)
    }
    return TokenSet(candidates.filter { tree.forms[$0] != tree.forms[nearest] } + closer)
  }

  /// Somebody named, wherever in the sentence.
  private func isPerson(_ word: Int, _ form: PronounForm) -> Bool {
    form == .person && tree.pos(word) == .propn && tree.relation(word) != .flat
      && tree.relation(word) != .compound
  }

  /// An object or the like, not a part of another noun.
  private func isBareNoun(_ word: Int) -> Bool {
    switch tree.relation(word) {
    case .obj, .iobj, .obl, .oblAgent: true
    default: false
    }
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
    var runs: [Statement.Run] = [.copied(name)]
    if tree.relation(pronoun) == .nmodPoss {
      runs.append(.inserted("'s", .nameForPronoun, isGlued: true))
    }
    return statement.replacing(pronoun, with: runs)
  }
}

/// What a third-person pronoun can stand for.
enum PronounForm: Hashable, Sendable {
  case person, thing, plural

  private static let forms = WordIndex([
    "he", "she", "him", "her", "his", "it", "its", "they", "them", "their",
  ])

  init?(_ form: String) {
    guard form.utf8.count <= 5 else { return nil }
    switch Self.forms.number(of: form) {
    case .some(0..<5): self = .person
    case .some(5..<7): self = .thing
    case .some: self = .plural
    case .none: return nil
    }
  }

  /// Whether a noun can be what the pronoun stands for.
  func agrees(with noun: Int, in tree: SentenceTree) -> Bool {
    let isPerson = tree.classes[noun].contains(anyOf: [.role, .kinship])
    let isList = tree.children(noun).contains { tree.relation($0) == .conj }
    switch (self, tree.tag(noun)) {
    case (.person, .nnp):
      return !isList && !tree.things.contains(noun)
        && (tree.people.isEmpty || tree.people.contains(noun))
    case (.person, .nn): return isPerson && !isList
    case (.thing, .nn), (.thing, .nnp):
      return !isPerson && !isList && !tree.people.contains(noun)
    case (.plural, .nns), (.plural, .nnps): return true
    case (.plural, .nn), (.plural, .nnp): return isList
    default: return false
    }
  }
}
