import Prose

extension TreeRepair {
  /// *The bridge, built in 1962, carries …* read as a bare noun with a second sentence beside it.
  mutating func mendNominalRoot() {
    guard let root = heads.firstIndex(of: -1), isNominal(root), !hasSubject(root),
      !hasChild(root, .cop)
    else { return }
    let verb = heads.indices.first { verb in
      verb > root && isFinite(verb) && isLooseVerb(verb) && agrees(verb, with: root)
    }
    guard let verb else { return }
    let passive = hasChild(verb, .auxPass)
    if let second = subject(of: verb) {
      if start(of: second) == root + 1 { return mendSplitName(root, second, verb) }
      moveJoint(to: second, between: root, and: verb)
      attach(second, to: root, as: .conj)
    }
    heads[verb] = -1
    relations[verb] = .root
    attach(root, to: verb, as: passive ? .nsubjPass : .nsubj)
    for child in children(root) where child > verb && relations[child] == .punct {
      heads[child] = verb
    }
  }

  /// A finite verb hung on the noun, or on what is said of it, as if it were another sentence.
  private func isLooseVerb(_ verb: Int) -> Bool {
    switch relations[verb] {
    case .parataxis, .conj, .acl, .dep, .appos, .list: break
    case .aclRelcl: return subject(of: verb) == heads[verb] + 1 && !hasRelativizer(verb)
    default: return false
    }
    if continuesName(verb) { return true }
    if let subject = subject(of: verb) {
      return relations[verb] == .conj && isPlural(verb) && token(subject).tag != .nns
        && (heads[verb]..<subject).contains(where: { form($0) == "and" })
    }
    return !children(verb).contains { relations[$0] == .cc || relations[$0] == .mark }
      && verbOpensWithComma(verb)
  }

  /// *4962 Vecherka was discovered …*: the subject goes on right behind a number or name.
  private func continuesName(_ verb: Int) -> Bool {
    guard relations[verb] == .parataxis, let subject = subject(of: verb) else { return false }
    return token(heads[verb]).partOfSpeech != .noun && token(subject).partOfSpeech == .propn
      && start(of: subject) == heads[verb] + 1
  }

  private func hasRelativizer(_ verb: Int) -> Bool {
    children(verb).contains { child in
      switch token(child).tag {
      case .wdt, .wp, .wpPossessive, .wrb: true
      default: form(child) == "that"
      }
    }
  }

  /// *The trifurcula headleyella is …* read as *The trifurcula* (that) *headleyella is*.
  private mutating func mendSplitName(_ first: Int, _ second: Int, _ verb: Int) {
    for child in children(first) where child < first { heads[child] = second }
    for child in children(first) where child != verb && child > first { heads[child] = verb }
    heads[verb] = -1
    relations[verb] = .root
    attach(first, to: second, as: .compound)
  }

  private func verbOpensWithComma(_ verb: Int) -> Bool {
    let first =
      children(verb).filter { relations[$0] != .punct }.min().map { min($0, verb) } ?? verb
    return first > 0 && [",", ")", "—", "–"].contains(form(first - 1))
  }

  private func agrees(_ verb: Int, with noun: Int) -> Bool {
    token(noun).tag != .nns || token(verb).tag != .vbz
  }

  private mutating func moveJoint(to member: Int, between noun: Int, and verb: Int) {
    for child in children(verb) where relations[child] == .cc && child < member {
      heads[child] = member
    }
  }
}
