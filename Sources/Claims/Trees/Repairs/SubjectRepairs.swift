import Prose

extension TreeRepair {
  /// *The Dreamliner is an aircraft* read with *Dreamliner* as the predicate.
  mutating func mendCopulaBehindNoun() {
    guard relations.contains(.cop) else { return }
    for noun in heads.indices where isNominal(noun) && !hasSubject(noun) {
      guard let copula = children(noun).first(where: { relations[$0] == .cop && $0 > noun }),
        let predicate = [children(copula), children(noun)].joined().first(where: { child in
          child > copula && isNominal(child) && relations[child] != .punct
            && (relations[child] == .nsubj || relations[child] == .obj
              || relations[child] == .xcomp)
        })
      else { continue }
      attach(predicate, to: heads[noun], as: relations[noun])
      for child in children(noun) where child > copula && child != predicate {
        heads[child] = predicate
      }
      attach(copula, to: predicate, as: .cop)
      attach(noun, to: predicate, as: .nsubj)
    }
  }

  /// *Arthur Rigby an English footballer started …*: of two subjects side by side the second tells what the
  /// first is.
  mutating func mendDoubleSubject() {
    for second in heads.indices.dropFirst() where relations[second] == relations[second - 1] {
      guard heads[second] == heads[second - 1],
        relations[second] == .nsubj || relations[second] == .nsubjPass,
        token(second).partOfSpeech == .propn, token(second - 1).partOfSpeech == .noun
      else { continue }
      attach(second - 1, to: second, as: .nmodDesc)
    }
    for second in heads.indices.dropFirst() where relations[second] == .nsubj {
      guard relations[second - 1] == .nsubj, heads[second] == heads[second - 1],
        token(second - 1).partOfSpeech == .propn, token(second).partOfSpeech == .noun
      else { continue }
      attach(second - 1, to: second, as: .compound)
    }
    for second in heads.indices.dropFirst() where relations[second] == .nsubj {
      let verb = heads[second]
      guard verb > second,
        let first = children(verb).last(where: { relations[$0] == .nsubj && $0 < second }),
        token(first).partOfSpeech == .propn, token(second).partOfSpeech == .noun,
        hasChild(second, .det)
      else { continue }
      attach(second, to: first, as: .appos)
    }
  }

  /// *… and the amount varies …* read as a list with a loose verb behind it: the noun before the verb is its
  /// subject.
  mutating func mendSubjectlessVerb() {
    for verb in heads.indices.dropFirst(2)
    where (relations[verb] == .acl || relations[verb] == .aclRelcl) && isTensed(verb) {
      guard token(verb).tag != .vbd, token(verb).partOfSpeech == .verb, !hasSubject(verb),
        let noun = listedNoun(before: verb), let host = predicate(above: noun)
      else { continue }
      for child in children(noun) where relations[child] == .cc { heads[child] = verb }
      attach(noun, to: verb, as: .nsubj)
      attach(verb, to: host, as: .conj)
    }
  }

  /// *did not reduce fever or shorten stays* read with *shorten* as part of a compound: its tag tells.
  mutating func mendVerbInCompound() {
    for verb in heads.indices.dropFirst(2) where token(verb).tag == .vb {
      guard relations[verb] == .compound || relations[verb] == .amod,
        ["and", "or", "but"].contains(form(verb - 1)), let noun = object(after: verb),
        let first = heads.indices.last(where: { $0 < verb && token($0).tag == .vb }),
        hasChild(first, .aux)
      else { continue }
      let joint = verb - 1
      move(verb, to: first)
      guard heads[verb] == first else { continue }
      relations[verb] = .conj
      attach(noun, to: verb, as: .obj)
      for child in [joint] + children(noun) where child < verb { heads[child] = verb }
    }
  }

  /// The noun that a verb read as its modifier stands before.
  private func object(after verb: Int) -> Int? {
    var noun = heads[verb]
    while noun >= 0, relations[noun] == .compound { noun = heads[noun] }
    return noun > verb ? noun : nil
  }

  /// *The museum, opened in 1907, keeps …* read with *opened* as the main verb.
  mutating func mendParticipleRoot() {
    guard let root = heads.firstIndex(of: -1),
      token(root).tag == .vbn || token(root).tag == .vbd || token(root).tag == .jj,
      let subject = subject(of: root), subject < root,
      !children(root).contains(where: { [.aux, .auxPass, .cop].contains(relations[$0]) }),
      let verb = children(root).first(where: { child in
        child > root && isFinite(child) && !hasSubject(child) && isLoose(child)
      })
    else { return }
    attach(verb, to: -1, as: .root)
    attach(subject, to: verb, as: .nsubj)
    attach(root, to: subject, as: .acl)
    for child in children(root) where child > verb || relations[child] == .punct && child < subject
    {
      heads[child] = verb
    }
  }

  /// A clause without a joint or an opener.
  private func isLoose(_ clause: Int) -> Bool {
    switch relations[clause] {
    case .parataxis, .conj, .advcl, .ccomp, .acl, .xcomp, .dep:
      !children(clause).contains { relations[$0] == .cc || relations[$0] == .mark }
    default: false
    }
  }

  /// The last list member whose words end right before the verb.
  private func listedNoun(before verb: Int) -> Int? {
    var noun = verb - 1
    var steps = 0
    while noun >= 0, steps < 8 {
      if relations[noun] == .conj, isNominal(noun),
        hasChild(noun, .cc)
      {
        return noun
      }
      guard heads[noun] >= 0, heads[noun] < noun else { return nil }
      noun = heads[noun]
      steps += 1
    }
    return nil
  }

  /// *two candidates and the winner was Burdick*: a clause with a subject of its own is no list member of a
  /// noun, but follows the clause.
  mutating func mendClauseInList() {
    for clause in heads.indices where relations[clause] == .conj && heads[clause] >= 0 {
      guard hasSubject(clause) || hasOwnHelper(clause),
        isFinite(clause) || hasChild(clause, .cop),
        isNominal(heads[clause]), !isPredicate(heads[clause]),
        let host = predicate(above: heads[clause])
      else { continue }
      heads[clause] = host
    }
  }

  /// *serves Tarn and Selm and is run by …*: a tensed auxiliary behind *and*.
  private func hasOwnHelper(_ clause: Int) -> Bool {
    token(clause).partOfSpeech == .verb && hasChild(clause, .cc)
      && children(clause).contains { relations[$0] == .auxPass && isTensed($0) }
  }

  /// *the most goals and Sand has the most assists* read with Sand among the goals: a noun behind *and* right
  /// before a tensed verb without subject or *and* of its own is its subject.
  mutating func mendJoinedSubject() {
    for verb in heads.indices.dropFirst(3) where relations[verb] == .conj && isTensed(verb) {
      let noun = verb - 1
      guard !hasSubject(verb), token(verb).partOfSpeech == .verb, relations[noun] == .conj,
        isNominal(noun), heads[noun] != verb, heads[verb] >= 0, heads[verb] < noun,
        !hasChild(verb, .cc),
        hasChild(noun, .cc), hasSubject(heads[verb])
      else { continue }
      for child in children(noun) where relations[child] == .cc { heads[child] = verb }
      attach(noun, to: verb, as: .nsubj)
    }
  }

  /// *The team, coached by Lang, won* read as a team and something coached: a participle that is set off
  /// without *and* is said of the noun.
  mutating func mendParticipleInList() {
    for verb in heads.indices.dropFirst() where relations[verb] == .conj && token(verb).tag == .vbn
    {
      guard heads[verb] >= 0, isNominal(heads[verb]), heads[verb] < verb, form(verb - 1) == ",",
        !children(verb).contains(where: { [.cc, .aux, .auxPass, .cop].contains(relations[$0]) }),
        !hasSubject(verb)
      else { continue }
      relations[verb] = .acl
    }
  }

  private func isPredicate(_ word: Int) -> Bool {
    token(word).partOfSpeech == .verb || hasSubject(word)
      || hasChild(word, .cop)
  }

  private func predicate(above word: Int) -> Int? {
    var next = heads[word]
    var steps = 0
    while next >= 0, steps < heads.count {
      if isPredicate(next) { return next }
      next = heads[next]
      steps += 1
    }
    return nil
  }
}
