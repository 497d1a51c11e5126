import Prose

extension TreeRepair {
  /// *22 foreigners, including nine students* read as *detained including*: the part hangs from its whole.
  mutating func mendIncluding() {
    for part in heads.indices where relations[part] == .obl && heads[part] >= 0 && heads[part] < part {
      guard opener(of: part).map(form) == "including",
        let whole = children(heads[part]).last(where: { $0 < part && isNominal($0) && $0 > heads[part] })
      else { continue }
      attach(part, to: whole, as: .nmod)
    }
  }

  private func opener(of word: Int) -> Int? {
    children(word).first { relations[$0] == .case || relations[$0] == .mark }
  }

  /// *who was born on Jan. 26, in the town of Orlach, became …*: the phrase belongs to the clause before it.
  mutating func mendPhraseAfterRelative() {
    for phrase in heads.indices where relations[phrase] == .obl && heads[phrase] > phrase {
      let verb = heads[phrase]
      guard let subject = subject(of: verb), subject < phrase,
        let clause = children(subject).last(where: { relations[$0] == .aclRelcl || relations[$0] == .acl }),
        clause > subject, clause < phrase, let opener = opener(of: phrase), opener > 0,
        form(opener - 1) == ","
      else { continue }
      heads[phrase] = clause
    }
  }

  /// *sentenced Darin Holt to 25 years for smuggling*: a person's name takes no such phrase; the verb does.
  mutating func mendPhraseOnName() {
    for name in heads.indices where relations[name] == .obj && token(name).partOfSpeech == .propn {
      let verb = heads[name]
      guard verb >= 0, verb < name, token(verb).partOfSpeech == .verb else { continue }
      for phrase in children(name) where phrase > name && relations[phrase] == .nmod {
        guard let opener = opener(of: phrase), Self.verbal.contains(form(opener)),
          token(phrase).partOfSpeech != .propn
        else { continue }
        attach(phrase, to: verb, as: .obl)
        moveGround(from: phrase, to: verb)
      }
    }
  }

  /// *for smuggling arms* behind the phrase is what the verb was done for.
  private mutating func moveGround(from phrase: Int, to verb: Int) {
    for clause in children(phrase) where relations[clause] == .acl && token(clause).tag == .vbg {
      if opener(of: clause).map(form) == "for" { attach(clause, to: verb, as: .advcl) }
    }
  }

  private static let verbal: Set = ["to", "for", "with", "after", "before", "during", "against", "on"]
}
