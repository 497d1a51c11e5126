import Prose

extension TreeRepair {
  /// *he's predicted big wins* read as a passive: with *have*, or an object of its own, the verb is active.
  mutating func mendActiveSubject() {
    for subject in heads.indices where relations[subject] == .nsubjPass && heads[subject] > subject
    {
      let parts = children(heads[subject])
      guard token(heads[subject]).partOfSpeech == .verb,
        !parts.contains(where: { relations[$0] == .auxPass || relations[$0] == .oblAgent }),
        token(heads[subject]).tag == .vbd || parts.contains(where: isHave)
          || parts.contains(where: { relations[$0] == .obj && $0 > heads[subject] })
      else { continue }
      relations[subject] = .nsubj
    }
  }

  /// *warned Serbs that joining would …* read with *Serbs* as who joins: they are told.
  mutating func mendHearer() {
    for hearer in heads.indices.dropFirst() where relations[hearer] == .nsubj {
      let clause = heads[hearer]
      let verb = clause < 0 ? -1 : heads[clause]
      guard verb >= 0, verb < hearer, hearer < clause, relations[clause] == .ccomp,
        WordClass.of(token(verb)).contains(.addressee), hearer + 2 < clause,
        form(hearer + 1) == "that",
        let relative = children(hearer).first(where: { $0 > hearer + 1 && $0 < clause }),
        heads[hearer + 1] == relative
      else { continue }
      attach(hearer, to: verb, as: .iobj)
      attach(hearer + 1, to: clause, as: .mark)
      attach(relative, to: clause, as: .csubj)
    }
  }

  private func isHave(_ word: Int) -> Bool {
    relations[word] == .aux
      && ["have", "has", "had", "having", "'s", "’s", "'ve", "’ve", "'d", "’d"].contains(form(word))
  }

  /// *said the plan had failed, adding that it cost 3 million*: who adds is who said.
  mutating func mendReportingParticiple() {
    for verb in heads.indices where token(verb).tag == .vbg && isReporting(verb) {
      guard relations[verb] == .advcl || relations[verb] == .acl || relations[verb] == .aclRelcl,
        case let first = start(of: verb), first > 1,
        form(first) == "," || form(first - 1) == ",",
        let said = sayingVerbs(above: verb).last, said < first, heads[verb] != said
      else { continue }
      attach(verb, to: said, as: .advcl)
    }
  }

  private func isReporting(_ verb: Int) -> Bool {
    let known = classes[verb]
    return token(verb).partOfSpeech == .verb && known.contains(.clause)
      && !known.contains(anyOf: [.ambiguous, .believes])
  }

  /// *said regular strength lags and asked whether …*: a second verb of saying is the speaker's, where the
  /// clause between has another tense or a subject that cannot speak.
  mutating func mendJoinedSpeech() {
    for verb in heads.indices where relations[verb] == .conj && token(verb).tag == .vbd {
      let first = heads[verb]
      guard first >= 0, !hasSubject(verb),
        isReporting(verb) && isOtherwise(first) || isUnderModal(first),
        let said = sayingVerbs(above: first).first, said < first, token(said).tag == .vbd
      else { continue }
      attach(verb, to: said, as: .conj)
      for child in children(first) where child > verb {
        attach(child, to: verb, as: relations[child] == .ccomp ? .xcomp : relations[child])
      }
    }
  }

  /// *would appeal*: a past tense cannot go on from it, whatever its verb.
  private func isUnderModal(_ clause: Int) -> Bool {
    token(clause).tag == .vb
      && children(clause).contains { relations[$0] == .aux && token($0).tag == .md }
  }

  /// A clause that a past tense does not go on from.
  private func isOtherwise(_ clause: Int) -> Bool {
    if let subject = subject(of: clause), form(subject) == "it" || form(subject) == "there" {
      return true
    }
    if [.vbz, .vbp].contains(token(clause).tag) { return true }
    return children(clause).contains { child in
      relations[child] == .aux && token(child).tag == .md
        || [.aux, .auxPass, .cop].contains(relations[child])
          && [.vbz, .vbp].contains(token(child).tag)
    }
  }

  /// The verbs of saying that a word stands below, by way of what is said, nearest first.
  private func sayingVerbs(above word: Int) -> [Int] {
    var found: [Int] = []
    var next = word
    while heads[next] >= 0, found.count < 8 {
      if relations[next] == .ccomp, isReporting(heads[next]), isTensed(heads[next]),
        hasSubject(heads[next])
      {
        found.append(heads[next])
      }
      next = heads[next]
    }
    return found
  }
}
