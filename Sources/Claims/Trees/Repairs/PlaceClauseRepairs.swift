import Prose

extension TreeRepair {
  /// *moved to Tarn, where she opened a school* read as a circumstance of moving: *where* behind a name and a
  /// comma tells of that place.
  mutating func mendPlaceClause() {
    for clause in heads.indices where heads[clause] >= 0 && heads[clause] < clause {
      switch relations[clause] {
      case .advclRelcl, .advcl, .parataxis, .conj, .ccomp: break
      default: continue
      }
      guard let link = children(clause).first(where: { form($0) == "where" }), link > 2,
        form(link - 1) == ",", token(link - 2).partOfSpeech == .propn
      else { continue }
      let name = nameHead(link - 2)
      guard !isBelow(name, clause) else { continue }
      attach(clause, to: name, as: .aclRelcl)
    }
  }

  /// *tells the story from her side, showing how she …* read as a side that shows: behind a comma at the
  /// sentence's end, a form in *-ing* goes on from the clause.
  mutating func mendTrailingParticiple() {
    for verb in heads.indices where relations[verb] == .acl && token(verb).tag == .vbg {
      let noun = heads[verb]
      guard noun >= 0, noun < verb, form(verb - 1) == ",",
        [.obj, .obl, .nmod].contains(relations[noun]),
        !classes[noun].contains(.role),
        token(noun).partOfSpeech != .propn || relations[noun] == .nmod,
        let clause = clause(above: noun), isFinite(clause), hasSubject(clause)
      else { continue }
      attach(verb, to: clause, as: .advcl)
    }
  }

  /// *It took place in May and tests were done in June* read as a circumstance: a clause with a subject of its
  /// own behind *and* or *but* is joined.
  mutating func mendJoinedClause() {
    for clause in heads.indices where relations[clause] == .advcl && heads[clause] >= 0 {
      guard heads[clause] < clause, let subject = subject(of: clause), isFinite(clause),
        let joint = children(clause).first, relations[joint] == .cc, joint < subject,
        ["and", "but"].contains(form(joint)),
        !hasChild(clause, .mark),
        token(heads[clause]).partOfSpeech == .verb
      else { continue }
      relations[clause] = .conj
    }
  }

  /// *made ten films, one of which was long* read as a circumstance: it is a sentence of its own.
  mutating func mendPartClause() {
    for pronoun in heads.indices where form(pronoun) == "which" || form(pronoun) == "whom" {
      let part = heads[pronoun]
      guard part > 1, part < pronoun, form(part - 1) == ",", opener(of: pronoun).map(form) == "of",
        case let clause = heads[part], clause > pronoun, subject(of: clause) == part,
        isFinite(clause), heads[clause] >= 0, relations[clause] == .advcl
      else { continue }
      relations[clause] = .parataxis
    }
  }

  /// The nearest verb above a word.
  func clause(above noun: Int) -> Int? {
    var next = heads[noun]
    for _ in heads.indices where next >= 0 {
      if token(next).partOfSpeech == .verb { return next }
      next = heads[next]
    }
    return nil
  }
}
