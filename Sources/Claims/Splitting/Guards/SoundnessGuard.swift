import Prose

extension SentenceTree {
  /// Whether a statement says something of something: it has a verb, and something before it to be said of.
  ///
  /// A split that leaves less was made on a bad reading of the sentence.
  func isSound(_ statement: Statement) -> Bool {
    guard !isVerbless else { return true }
    let words = statement.words
    if let first = firstWord(of: statement),
      ["to", "of", "than", "and", "or"].contains(forms[first])
    {
      return isInstructionLike(first)
    }
    if let first = firstWord(of: statement), isRelativizer(first), relation(first) != .det,
      ["that", "which", "who", "whose"].contains(forms[first])
    {
      return isInstructionLike(first)
    }
    if let last = words.last, pos(last) == .aux, statement.edge == .relative { return false }
    if looksVerbal(statement.head), let subject = subject(statement.head), words.contains(subject),
      words.contains(statement.head)
    {
      return true
    }
    var hasSubject = false
    for run in statement.runs {
      switch run {
      case .inserted(_, .copula, _): return hasSubject
      case .inserted: continue
      case .copied(let words):
        for word in words.indices {
          switch pos(word) {
          case .noun, .propn, .pron, .num, .det, .adj, .x: hasSubject = true
          case .verb where tag(word) == .vbg && !hasSubject: hasSubject = true
          case .verb where relation(word) == .amod || relation(word) == .compound: hasSubject = true
          case .verb, .aux: return hasSubject || isInverted(statement.head, word)
          default: continue
          }
        }
      }
    }
    return false
  }

  private func firstWord(of statement: Statement) -> Int? {
    for run in statement.runs {
      switch run {
      case .inserted: return nil
      case .copied(let words):
        if let first = words.indices.first(where: { pos($0) != .punct }) { return first }
      }
    }
    return nil
  }

  /// The whole sentence opens so.
  private func isInstructionLike(_ first: Int) -> Bool {
    first == (0..<count).first { pos($0) != .punct }
  }

  /// A noun without modifiers that has a subject is a verb in disguise: *the law bans smoking*.
  private func looksVerbal(_ head: Int) -> Bool {
    pos(head) == .noun && child(head, .det, .amod, .nummod, .nmodPoss) == nil
  }

  private var isVerbless: Bool { !(0..<count).contains { pos($0) == .verb || pos($0) == .aux } }

  /// Questions, instructions and *there is* begin with a verb.
  private func isInverted(_ head: Int, _ verb: Int) -> Bool {
    verb == (0..<count).first { pos($0) != .punct && pos($0) != .adv && pos($0) != .cconj }
  }
}
