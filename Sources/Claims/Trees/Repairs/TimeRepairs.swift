import Prose

extension TreeRepair {
  /// *The state has since doubled it, the ministry said* read with *since* as what opens a clause: between a
  /// verb and its auxiliary it is an adverb.
  mutating func mendSince() {
    for since in heads.indices where relations[since] == .mark && form(since) == "since" {
      let verb = heads[since]
      guard verb > since,
        children(verb).contains(where: { relations[$0] == .aux && $0 < since })
      else { continue }
      relations[since] = .advmod
      let above = heads[verb]
      if relations[verb] == .advcl, above > verb, classes[above].contains(.clause) {
        relations[verb] = .ccomp
      }
    }
  }

  /// *closed two plants in 2021* read as *plants in 2021*: a date belongs to what happened.
  mutating func mendTimeOnNoun() {
    for time in heads.indices where relations[time] == .nmod && heads[time] >= 0 {
      let noun = heads[time]
      guard noun < time, [.obj, .obl, .xcomp].contains(relations[noun]), heads[noun] >= 0,
        heads[noun] < noun, token(heads[noun]).partOfSpeech == .verb, isDate(time),
        let opener = opener(of: time),
        ["in", "on", "from", "since", "until"].contains(form(opener))
      else { continue }
      attach(time, to: heads[noun], as: .obl)
    }
  }

  /// *A court on Tuesday sentenced …*: a day between a subject and its verb belongs to the verb.
  mutating func mendTimeOnSubject() {
    for time in heads.indices where relations[time] == .nmod && heads[time] >= 0 {
      let noun = heads[time]
      guard noun < time, relations[noun] == .nsubj || relations[noun] == .nsubjPass,
        heads[noun] > time, WordClass.of(token(time)).contains(.weekday),
        opener(of: time).map(form) == "on"
      else { continue }
      attach(time, to: heads[noun], as: .obl)
    }
  }

  private func isDate(_ word: Int) -> Bool {
    let words = [word] + children(word)
    return words.contains { part in
      if classes[part].contains(anyOf: [.month, .weekday]) { return true }
      return form(part).isYear
    }
  }

  /// *after a newspaper published …*, *after news of it was reported* read as *after a newspaper* and a verb
  /// without subject.
  mutating func mendTemporalSubject() {
    for verb in heads.indices.dropFirst(2) where relations[verb] == .advcl && isPastForm(verb) {
      guard let noun = nounLeading(to: verb), !hasSubject(verb),
        heads[noun] == heads[verb] || heads[noun] == verb,
        let opener = children(noun).first(where: { relations[$0] == .case }),
        ["after", "before", "since", "until", "as", "because"].contains(form(opener))
      else { continue }
      attach(noun, to: verb, as: .nsubj)
      attach(opener, to: verb, as: .mark)
    }
  }

  /// The noun right before a verb, or the one whose phrase ends right before its auxiliaries.
  private func nounLeading(to verb: Int) -> Int? {
    if isNominal(verb - 1), relations[verb - 1] != .nmod { return verb - 1 }
    guard
      let helper = children(verb).first(where: {
        relations[$0] == .auxPass || relations[$0] == .aux
      })
    else { return nil }
    return children(verb).last { noun in
      noun < helper && relations[noun] == .obl && isNominal(noun)
        && (noun + 1..<helper).allSatisfy { isBelow($0, noun) }
    }
  }

  private func isPastForm(_ verb: Int) -> Bool {
    isTensed(verb) || isFinite(verb)
      || token(verb).tag == .vbn
        && !children(verb).contains { relations[$0] == .aux || relations[$0] == .auxPass }
  }
}
