import Prose

extension SentenceTree {
  /// Whether a list of nouns holds of its members only together, so that it must stay one.
  func isCollective(_ list: Coordination) -> Bool {
    isDisjoined(list) || isContrasted(list) || isUnderCollectiveNoun(list)
      || isUnderCollectiveVerb(list) || isOnly(list) || isNumbered(list) || isBounded(byOnly: list)
      || isBetween(list) || isCompared(list) || isNamePart(list) || isSetPhrase(list)
  }

  /// *trails only Voss and Sand*: of each alone it is false.
  private func isBounded(byOnly list: Coordination) -> Bool {
    let first = list.members.first?.first ?? list.first
    let before = (0..<first).reversed().prefix {
      pos($0) == .adp || pos($0) == .det || pos($0) == .adv
    }
    return before.contains { ["only", "just", "solely"].contains(forms[$0]) }
      || children(list.first).contains { forms[$0] == "only" && $0 < list.first }
  }

  /// *in adults but not in children*, *not a duke but an earl*: what is denied of one is said of the other.
  private func isContrasted(_ list: Coordination) -> Bool {
    list.conjunction.map {
      forms[$0] == "but" || forms[$0] == "and" && isNegated(list.first) && pos(list.first) == .adj
    } == true
  }

  /// *first and foremost*: two words that are one.
  private func isSetPhrase(_ list: Coordination) -> Bool {
    let words = list.members.flatMap { $0.indices.map { forms[$0] } }
    return [
      ["first", "foremost"], ["back", "forth"], ["up", "down"], ["now", "then"], ["more", "more"],
      ["time", "again"], ["again", "again"], ["safe", "sound"], ["here", "there"],
    ].contains(words)
  }

  /// *or* asserts no member, unless it is negated.
  private func isDisjoined(_ list: Coordination) -> Bool {
    list.conjunction.map {
      ["or", "and/or", "nor", "to", "versus", "vs.", "rather"].contains(forms[$0])
    }
      == true
      && !isUnderNegation(list.first)
      && !(list.conjunction.map { forms[$0] == "or" } == true && isFreeChoice(under: list.first))
  }

  func isUnderNegation(_ word: Int) -> Bool {
    isNegated(word) || isUnderNegatedSubject(word)
      || ancestors(word).prefix { !isPredicate($0) }.contains(where: isNegated)
      || ancestors(word).first(where: isPredicate).map(isNegated) == true
  }

  /// *No team has lost A or B*: each is denied.
  private func isUnderNegatedSubject(_ word: Int) -> Bool {
    guard let verb = ancestors(word).first(where: isPredicate), let subject = subject(verb) else {
      return false
    }
    return subject != word && !subtree(subject).contains(word) && isNegated(subject)
  }

  /// *were the only players to win*: of one alone it is false.
  private func isOnly(_ list: Coordination) -> Bool {
    guard isSubject(list.first), let predicate = head(list.first) else { return false }
    return tag(predicate) == .nns && children(predicate).contains { forms[$0] == "only" }
  }

  /// *The Long Night 1 and 2*: a number alone is no second work.
  private func isNumbered(_ list: Coordination) -> Bool {
    pos(list.first) == .propn
      && children(list.first).contains { relation($0) == .conj && pos($0) == .num }
  }

  /// *sum of A and B*, *agreement between A and B*, *the average of*.
  private func isUnderCollectiveNoun(_ list: Coordination) -> Bool {
    if Self.figures.contains(lemma(list.first)), child(list.first, .nmod) != nil {
      return true
    }
    var next = list.first
    while let above = head(next),
      relation(next) == .nmod || relation(next) == .nmodPoss
        || relation(next) == .compound || relation(next) == .obl || relation(next) == .conj
        || relation(next) == .amod
    {
      if classes[above].contains(.collectiveNoun) || isSummed(above) { return true }
      next = above
    }
    return false
  }

  /// *the total number of*, *the combined*, *the average*.
  private func isSummed(_ noun: Int) -> Bool {
    children(noun).contains {
      relation($0) == .amod
        && ["total", "combined", "average", "overall", "joint", "net"].contains(forms[$0])
    }
  }

  /// *A and B met*, *agreed*, *share*.
  private func isUnderCollectiveVerb(_ list: Coordination) -> Bool {
    guard let verb = head(list.first), isSubject(list.first) || relation(list.first) == .obj else {
      return false
    }
    return classes[verb].contains(.collective)
      || children(verb).contains { ["together", "jointly"].contains(forms[$0]) }
      || isSubject(list.first) && child(verb, .cop) != nil && isRelational(verb)
  }

  /// *A and B were brothers*, *rivals*, *partners*.
  private func isRelational(_ noun: Int) -> Bool {
    Self.relationalAdjectives.contains(forms[noun])
      || tag(noun) == .nns
        && (classes[noun].contains(.kinship)
          || [
            "partner", "rival", "twin", "enemy", "ally", "teammate", "classmate", "lover",
            "competitor",
          ]
          .contains(lemma(noun)))
  }

  /// Figures made of what stands behind their *of*.
  private static let figures: Set = [
    "sum", "total", "average", "mean", "median", "ratio", "difference", "change", "percentage",
    "proportion", "growth", "increase", "decrease",
  ]

  private static let relationalAdjectives: Set = [
    "independent", "equal", "identical", "similar", "different", "related", "unrelated", "alike",
    "equivalent", "correlated", "adjacent", "parallel", "comparable", "compatible", "inseparable",
  ]

  /// *between A and B*: two ends of one stretch, at any grain.
  func isBounded(_ list: Coordination) -> Bool {
    children(list.first).contains { child in
      relation(child) == .case && (forms[child] == "between" || forms[child] == "among")
    } || list.first > 0 && forms[list.first - 1] == "between"
      || list.conjunction == nil && (pos(list.first) == .propn || pos(list.first) == .num)
  }

  /// *between A and B*, *among A and B*.
  private func isBetween(_ list: Coordination) -> Bool {
    let openers =
      children(list.first)
      + (relation(list.first) == .amod ? head(list.first).map(children) ?? [] : [])
    return openers.contains { child in
      (relation(child) == .case || relation(child) == .ccPreconj || forms[child] == "both")
        && forms[child] != "neither"
        && ["both"].contains(forms[child]) && relation(list.first) == .amod
        || relation(child) == .case
          && ["between", "among", "than", "excluding", "except"].contains(forms[child])
    }
  }

  /// *more A and B than C*.
  private func isCompared(_ list: Coordination) -> Bool {
    children(list.first).contains {
      ["more", "fewer", "less", "most"].contains(forms[$0]) && relation($0) == .amod
    }
  }

  /// *Management and advice fees*: a bare noun, then one with nouns before it that may belong to both.
  private func isBareBeforeCompound(_ list: Coordination) -> Bool {
    guard list.members.count == 2, wordCount(list.members[0]) == 1,
      let last = children(list.first).last(where: { relation($0) == .conj })
    else { return false }
    return pos(list.first) == pos(last)
      && children(last).contains { relation($0) == .compound && $0 < last }
  }

  /// *research and development costs*; *Pratt and Whitney*: part of one name or compound.
  private func isNamePart(_ list: Coordination) -> Bool {
    relation(list.first) == .compound || relation(list.first) == .flat
      || relation(list.first) == .nmodDesc || isBareBeforeCompound(list)
  }
}
