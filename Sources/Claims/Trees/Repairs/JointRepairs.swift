import Prose

extension TreeRepair {
  /// *played for Orlach from 2001 to 2004 and for Selm …* read with Selm joined to a year or to the verb: a
  /// phrase goes with the one before that has its preposition, a bare noun with the noun before the time.
  mutating func mendJoinedPhrase() {
    for phrase in heads.indices where relations[phrase] == .conj && heads[phrase] >= 0 {
      guard isNominal(phrase), !hasSubject(phrase), case let first = heads[phrase],
        !hasChild(phrase, .cop)
      else { continue }
      let link = caseMarker(of: phrase)
      if link == nil, isTime(phrase) { continue }
      let isMisplaced = caseMarker(of: first) != link || isTime(first) && !isTime(phrase)
      guard isMisplaced, let partner = partner(of: phrase, link) else { continue }
      heads[phrase] = partner
    }
  }

  private func caseMarker(of word: Int) -> String? {
    children(word).first { relations[$0] == .case && $0 < word }.map(form)
  }

  private func isTime(_ word: Int) -> Bool {
    token(word).partOfSpeech == .num || classes[word].contains(anyOf: [.month, .weekday])
  }

  /// The nearest part of the same clause before it with the same preposition; a noun without one needs a time
  /// or a second phrase of the same kind behind it.
  private func partner(of phrase: Int, _ preposition: String?) -> Int? {
    let first = heads[phrase]
    guard let clause = clause(above: phrase),
      preposition != nil || isTime(first) || isFollowedAlike(phrase, first, clause)
    else { return nil }
    return children(clause).last { other in
      other < phrase && other != first && other > clause && !isTime(other)
        && (preposition == nil
          ? relations[other] == .obj || relations[other] == .obl && isTime(first)
          : relations[other] == .obl && caseMarker(of: other) == preposition)
    }
  }

  /// *gold in the relay and silver in the sprint*.
  private func isFollowedAlike(_ phrase: Int, _ first: Int, _ clause: Int) -> Bool {
    guard let link = caseMarker(of: first),
      token(phrase).tag == .nn || token(phrase).tag == .nnp, !hasArticle(phrase),
      hasArticle(first),
      children(clause).contains(where: { relations[$0] == .obj && !hasArticle($0) })
    else { return false }
    return (Array(children(phrase)) + Array(children(clause))).contains { other in
      other > phrase && other != first && caseMarker(of: other) == link
    }
  }

  private func hasArticle(_ noun: Int) -> Bool { hasChild(noun, .det) }

  /// *Smoking and heavy drinking* read as three: an adjective right before a noun of the list is that noun's.
  mutating func mendAdjectiveInList() {
    for adjective in heads.indices.dropLast() where relations[adjective] == .conj {
      let noun = adjective + 1
      guard token(adjective).partOfSpeech == .adj, relations[noun] == .conj, isNominal(noun),
        heads[noun] == heads[adjective], heads[noun] >= 0, isNominal(heads[noun])
      else { continue }
      for child in children(adjective) { heads[child] = noun }
      attach(adjective, to: noun, as: .amod)
    }
  }
}
