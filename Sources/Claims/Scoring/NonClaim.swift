import Prose

/// Why a statement is no claim.
enum NonClaim: String, Hashable, Sendable {
  case question, instruction, normative, evaluative, feeling, fragment

  var waiver: WaiverReason {
    switch self {
    case .question, .instruction: .other
    case .normative, .evaluative: .opinion
    case .feeling: .authorExperience
    case .fragment: .transition
    }
  }
}

extension SentenceTree {
  /// Why the statement claims nothing; nil where it claims something.
  ///
  /// - Parameter isReported: Whether it says that somebody says it: that is a claim whatever is said.
  func nonClaim(_ statement: Statement, isReported: Bool = false) -> NonClaim? {
    let head = statement.head
    if statement.edge == .root || statement.edge == .coordinate || statement.edge == .aside {
      if isQuestion(head) { return .question }
      if isInstruction(head) { return .instruction }
      if isFragment(head) || isBareReport(statement) { return .fragment }
    }
    if isNormative(head), !isConditional(head), !isReported { return .normative }
    if hasFigure(statement.words) { return nil }
    if isEvaluative(head) { return .evaluative }
    return nil
  }

  /// *should be frozen*, *ought to pay*: what somebody wants is no fact; that they want it is.
  func isNormative(_ head: Int) -> Bool {
    let helpers = children(head).filter { relation($0) == .aux }
    return helpers.contains { ["should", "ought"].contains(forms[$0]) }
      && !helpers.contains { forms[$0] == "have" }
      && subject(head).flatMap { subject in helpers.first.map { subject < $0 } } == true
      || lemma(head) == "ought"
  }

  /// Ends in a question mark, and is no reported question.
  private func isQuestion(_ head: Int) -> Bool {
    guard let end = (0..<count).last(where: { !isQuoteMark($0) && forms[$0] != ")" }) else {
      return false
    }
    return forms[end].hasPrefix("?")
  }

  /// A bare verb without a subject: *Call now*.
  private func isInstruction(_ head: Int) -> Bool {
    tag(head) == .vb && subject(head) == nil && doer(of: head) == nil
      && !children(head).contains { $0 < head && relation($0) == .det }
      && child(head, .aux, .mark) == nil
  }

  /// *Lang stated*: what was said stands elsewhere.
  private func isBareReport(_ statement: Statement) -> Bool {
    let head = statement.head
    return pos(head) == .verb && classes[head].contains(.clause)
      && !classes[head].contains(.ambiguous)
      && children(head).allSatisfy { child in
        isSubject(child) || pos(child) == .punct || pos(child) == .aux
          || lemma(head) == "say" && (relation(child) == .obl || relation(child) == .cc)
      }
  }

  /// Nothing is said of anything.
  private func isFragment(_ head: Int) -> Bool {
    !isPredicate(head) && !subtree(head).indices.contains { pos($0) == .verb || pos($0) == .aux }
  }

  func hasFigure(_ words: TokenSet) -> Bool { words.indices.contains { pos($0) == .num } }

  /// *was a heartbreaking night*, *is great*: a judgement and nothing else.
  /// *a better predictor than age*: that can be measured.
  private func isCompared(_ head: Int) -> Bool {
    subtree(head).indices.contains { forms[$0] == "than" }
  }

  private func isEvaluative(_ head: Int) -> Bool {
    guard child(head, .cop) != nil, !isCompared(head) else { return false }
    if classes[head].contains(.evaluative) { return child(head, .ccomp, .advcl, .obl) == nil }
    guard pos(head) == .noun else { return false }
    return children(head).contains { relation($0) == .amod && classes[$0].contains(.evaluative) }
  }
}
