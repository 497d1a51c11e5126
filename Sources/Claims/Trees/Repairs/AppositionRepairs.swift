import Prose

extension TreeRepair {
  /// Puts what is set beside a name or noun to the one it tells of.
  mutating func mendAppositions() {
    mendSubjectBesideName()
    mendRoleInList()
    mendSubtitle()
    mendRoleOutsideQuotation()
    for name in heads.indices.dropFirst() where relations[name] == .appos && heads[name] == name - 1
    {
      if !hasChild(name - 1, .det) {
        mendRoleBesideName(name, as: .nmodDesc)
      }
    }
    for word in heads.indices where relations[word] == .appos && heads[word] >= 0 {
      guard heads[word] < word,
        case let first = start(of: word), form(max(0, first - 1)) == "," || form(first) == ","
      else { continue }
      mendNameBehindRole(word)
      mendNearestName(word)
      mendLastMember(word)
      mendRoleBesideName(word)
    }
  }

  /// *According to the Herald, Professor Lang said …* read with Lang beside the Herald: a finite verb without
  /// a subject takes what stands beside a name in the phrase or clause before it.
  private mutating func mendSubjectBesideName() {
    for name in heads.indices where relations[name] == .appos && heads[name] >= 0 {
      guard let verb = verb(behind: heads[name]), verb > name, isFinite(verb), !hasSubject(verb),
        token(verb).partOfSpeech == .verb,
        opener(of: heads[name]).map(form) == "according"
          || children(name).contains(where: { relations[$0] == .det || relations[$0] == .flat })
      else { continue }
      attach(name, to: verb, as: .nsubj)
    }
  }

  /// The verb whose opening phrase or clause a word stands in.
  private func verb(behind word: Int) -> Int? {
    var next = word
    for _ in 0..<6 where heads[next] >= 0 {
      if heads[next] > next, relations[next] == .obl || relations[next] == .advcl {
        return heads[next]
      }
      next = heads[next]
    }
    return nil
  }

  /// *partner of the bank Tarn Capital and author of a book*: what somebody is goes with what they are, not
  /// with whose partner.
  private mutating func mendRoleInList() {
    for role in heads.indices where relations[role] == .conj && heads[role] >= 0 {
      let first = heads[role]
      guard classes[role].contains(.role), token(role).partOfSpeech == .noun,
        !hasChild(role, .det),
        !classes[first].contains(.role), relations[first] == .nmod, heads[first] >= 0,
        classes[heads[first]].contains(.role)
      else { continue }
      heads[role] = heads[first]
    }
  }

  /// *Harbour Lights: The Long Night*: the second half of a title hangs from the first.
  private mutating func mendSubtitle() {
    for subtitle in heads.indices where relations[subtitle] == .appos && heads[subtitle] >= 0 {
      let first = start(of: subtitle)
      guard
        let colon = [first, first - 1].first(where: { $0 > 0 && form($0) == ":" }),
        token(colon - 1).partOfSpeech == .propn, !isBelow(colon - 1, subtitle)
      else { continue }
      heads[subtitle] = colon - 1
    }
  }

  /// *the beginning of the Hajj, the annual pilgrimage*: it tells of the name right before it.
  private mutating func mendNearestName(_ word: Int) {
    let noun = heads[word]
    guard token(word).partOfSpeech == .noun, token(noun).partOfSpeech == .noun,
      classes[noun].isDisjoint(with: [.role, .kinship]), !token(word).tag.isPluralNoun,
      children(word).contains(where: { relations[$0] == .det || relations[$0] == .nmodPoss }),
      let name = children(noun).last(where: { $0 > noun && $0 < word && relations[$0] == .nmod }),
      token(name).partOfSpeech == .propn, ["of", "to"].contains(opener(of: name).map(form)),
      (name + 1..<start(of: word)).allSatisfy({
        form($0) == "," || relations[$0] == .flat
      })
    else { return }
    heads[word] = name
  }

  /// *Karvelians and Tarnese, a mountain people*: one people is not two; it tells of the last.
  private mutating func mendLastMember(_ word: Int) {
    let first = heads[word]
    guard !token(word).tag.isPluralNoun, hasChild(word, .det),
      let last = children(first).last(where: { relations[$0] == .conj && $0 < word }),
      !children(first).contains(where: { relations[$0] == .conj && $0 > word })
    else { return }
    heads[word] = last
  }

  /// *"We close the plant," Tarn Mills director Ada Renk said* read with the mills as part of what is closed:
  /// between a quotation and who said it stands what the speaker is.
  private mutating func mendRoleOutsideQuotation() {
    for verb in heads.indices where token(verb).partOfSpeech == .verb {
      guard let speaker = subject(of: verb), speaker < verb,
        token(speaker).partOfSpeech == .propn, case let first = start(of: speaker), first > 2,
        case let role = first - 1, token(role).partOfSpeech == .noun,
        let mark = (0..<role).last(where: { ["\"", "”", "''"].contains(form($0)) }),
        (mark + 1..<first).allSatisfy({ isNominal($0) || token($0).partOfSpeech == .adj }),
        let loose = (mark + 1..<first).first(where: { heads[$0] >= 0 && heads[$0] < mark })
      else { continue }
      attach(role, to: speaker, as: .nmodDesc)
      if loose != role { attach(loose, to: role, as: .compound) }
    }
  }

  /// *The founder of Tarn Mills, Ada Renk* read with Ada Renk beside the mills: a full name tells who has
  /// the role.
  private mutating func mendNameBehindRole(_ name: Int) {
    let place = heads[name]
    guard relations[place] == .nmod, token(place).partOfSpeech == .propn, heads[place] >= 0,
      token(name).partOfSpeech == .propn,
      hasChild(name, .flat),
      classes[heads[place]].contains(.role), !token(heads[place]).tag.isPluralNoun
    else { return }
    heads[name] = heads[place]
  }

  /// *The founder of Tarn Mills, Ada Renk, left*: the name leads, and the role is set beside it.
  private mutating func mendRoleBesideName(_ name: Int, as relation: Relation = .appos) {
    let role = heads[name]
    guard token(name).partOfSpeech == .propn, [.noun, .propn].contains(token(role).partOfSpeech),
      classes[role].contains(.role), relations[role] != .appos, !token(role).tag.isPluralNoun,
      hasChild(name, .flat),
      !children(role).contains(where: {
        relations[$0] == .conj || relations[$0] == .cop || relations[$0] == .nsubj
      })
    else { return }
    attach(name, to: heads[role], as: relations[role])
    for child in children(role)
    where child > name && relations[child] != .punct || relations[child] == .case {
      heads[child] = name
    }
    attach(role, to: name, as: relation)
  }
}
