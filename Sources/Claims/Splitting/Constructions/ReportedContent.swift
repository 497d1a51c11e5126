import Prose

extension AssertionTree {
  /// The reports whose content stands as a claim of its own, by the head of the content.
  ///
  /// A belief, a wish, a denial, a question, or what ought to be stays inside what says so.
  static func reported(_ reports: [Report], in tree: SentenceTree) -> [Int: Report] {
    var heads: [Int: Report] = [:]
    for report in reports {
      guard let head = report.contentHead, tree.releases(report, head) else { continue }
      if let known = heads[head], known.cueHead < report.cueHead { continue }
      heads[head] = report
    }
    return heads
  }

  /// The clause that says who speaks, or the words *according to…*: they leave what is said.
  func reportingClause(_ child: Int, under word: Int) -> Construction? {
    if tree.relation(child) == .ccomp, let report = reported[child], report.cueHead == word {
      return Construction(.content, grain == .claims && !isOwnReport(report) ? .both : .split)
    }
    guard reporters.contains(child) else { return nil }
    for (head, report) in reported where report.frame == .clause && report.cueHead == child {
      if head == word { return Construction(.aside, .dropped) }
    }
    for (head, report) in reported where report.frame == .accordingTo {
      guard report.sourceHead == child || report.cueHead == child else { continue }
      if isWithin(word, head) { return Construction(.aside, .dropped) }
    }
    return nil
  }

  /// Whether the words that report are a statement of their own. *a Serb who said …*, *because Voss says …*:
  /// without what was said, the clause around them says nothing.
  private func isOwnReport(_ report: Report) -> Bool {
    assertions.contains { report.cue.contains($0.head) } && !tree.isModifier(report.cueHead)
  }

  private func isWithin(_ word: Int, _ head: Int) -> Bool {
    word == head || tree.ancestors(word).contains(head)
  }
}

extension SentenceTree {
  /// Whether what is reported may be claimed without the words that report it.
  func releases(_ report: Report, _ head: Int) -> Bool {
    switch report.frame {
    case .clause, .accordingTo: break
    default: return false
    }
    if report.isNegated || report.commitment == .denies { return false }
    if report.commitment == .believes || report.commitment == .intends { return false }
    if isNormative(head) { return false }
    if isOnlySupposed(report.cueHead) || isPurpose(report.cueHead) { return false }
    if isUnderModal(report.cueHead) || isQuestionContent(head, of: report.cueHead) { return false }
    return isFinite(head) || report.frame == .accordingTo
  }

  /// *If he had said …*, *Did he say …?*: nobody is said to have said it.
  private func isOnlySupposed(_ cue: Int) -> Bool {
    let path = [cue] + ancestors(cue)
    if path.contains(where: isCondition) { return true }
    guard forms[count - 1] == "?", let top = path.last else { return false }
    return !isQuoted(top) && path.allSatisfy { relation($0) != .parataxis }
  }

  /// Whether a quotation mark stands open before the word.
  func isQuoted(_ word: Int) -> Bool { (0..<word).count(where: isQuoteMark) % 2 == 1 }

  /// *was changed to say that …*: what something was done for may not have come about.
  private func isPurpose(_ cue: Int) -> Bool {
    guard opener(of: cue) == "to", tag(cue) == .vb, let done = head(cue) else { return false }
    return relation(cue) == .advcl
      || relation(cue) == .xcomp && isPassive(done)
        && !classes[done].contains(anyOf: [.clause, .infinitive, .believes])
  }

  /// A relative or participial clause.
  func isModifier(_ clause: Int) -> Bool {
    relation(clause) == .aclRelcl || relation(clause) == .acl
  }

  private func isUnderModal(_ cue: Int) -> Bool {
    children(cue).contains { relation($0) == .aux && tag($0) == .md }
      || ancestors(cue).contains {
        relation($0) == .xcomp && classes[head($0) ?? $0].contains(.intends)
      }
      || relation(cue) == .xcomp && classes[head(cue) ?? cue].contains(anyOf: [.intends, .denies])
  }

  /// *asked whether*, *knows who*.
  private func isQuestionContent(_ head: Int, of cue: Int) -> Bool {
    guard relation(head) == .ccomp else { return false }
    guard let first = subtree(head).first else { return false }
    if forms[first] == "that" { return false }
    if forms[first] == "whether" || forms[first] == "if" { return true }
    switch tag(first) {
    case .wdt, .wp, .wrb, .wpPossessive: return true
    default: return lemma(cue) == "ask" || lemma(cue) == "wonder"
    }
  }
}
