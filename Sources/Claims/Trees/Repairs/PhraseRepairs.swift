import Prose

extension TreeRepair {
  /// *22 foreigners, including nine students* read as *detained including*: the part hangs from its whole.
  mutating func mendIncluding() {
    for part in heads.indices
    where relations[part] == .obl && heads[part] >= 0 && heads[part] < part {
      guard opener(of: part).map(form) == "including",
        let whole = children(heads[part]).last(where: {
          $0 < part && isNominal($0) && $0 > heads[part]
        })
      else { continue }
      attach(part, to: whole, as: .nmod)
    }
  }

  /// *22 foreigners including a Serb who said …* read as foreigners who said: what follows the part right
  /// away tells of the part.
  mutating func mendClauseBehindPart() {
    for clause in heads.indices where relations[clause] == .aclRelcl && heads[clause] >= 0 {
      let whole = heads[clause]
      guard let link = children(clause).first, ["who", "which"].contains(form(link)),
        let part = children(whole).last(where: {
          $0 > whole && $0 < link && opener(of: $0).map(form) == "including"
        }), isBelow(link - 1, part)
      else { continue }
      heads[clause] = part
    }
  }

  /// *…, with Ada Renk leading the count*: the name is the subject of what follows it, not a part of the
  /// main clause.
  mutating func mendWithClause() {
    for gerund in heads.indices.dropFirst(3) where token(gerund).tag == .vbg {
      guard !hasSubject(gerund),
        let noun = ([heads[gerund]] + children(max(0, heads[gerund]))).last(where: {
          $0 >= 0 && $0 < gerund && isNominal($0) && opener(of: $0).map(form) == "with"
        }),
        (noun + 1..<gerund).allSatisfy({ isBelow($0, noun) }),
        let with = opener(of: noun), form(max(0, with - 1)) == ",",
        case let clause = heads[noun], clause >= 0, !isBelow(clause, gerund)
      else { continue }
      attach(gerund, to: clause, as: .advcl)
      attach(noun, to: gerund, as: .nsubj)
      attach(with, to: gerund, as: .mark)
    }
  }

  func opener(of word: Int) -> Int? {
    children(word).first { relations[$0] == .case || relations[$0] == .mark }
  }

  /// *who was born on Jan. 26, in the town of Orlach, became …*: the phrase belongs to the clause before it.
  mutating func mendPhraseAfterRelative() {
    for phrase in heads.indices where relations[phrase] == .obl && heads[phrase] > phrase {
      let verb = heads[phrase]
      guard let subject = subject(of: verb), subject < phrase,
        let clause = children(subject).last(where: {
          relations[$0] == .aclRelcl || relations[$0] == .acl
        }),
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
    let nouns = [phrase] + children(phrase).filter { relations[$0] == .nmod }
    for clause in nouns.flatMap(children)
    where relations[clause] == .acl && token(clause).tag == .vbg {
      if opener(of: clause).map(form) == "for" { attach(clause, to: verb, as: .advcl) }
    }
  }

  func isBelow(_ word: Int, _ above: Int) -> Bool {
    var next = word
    for _ in heads.indices where next >= 0 {
      if next == above { return true }
      next = heads[next]
    }
    return false
  }

  /// *Jerzy Lubomirski, a noble, politician and commander*: what has *a* behind a name tells what it is.
  mutating func mendListedApposition() {
    for word in heads.indices where relations[word] == .conj && heads[word] >= 0 {
      let name = heads[word]
      guard token(name).partOfSpeech == .propn, token(word).partOfSpeech == .noun,
        let article = children(word).first(where: { relations[$0] == .det }),
        form(article) == "a" || form(article) == "an", form(max(0, article - 1)) == ",",
        !hasChild(word, .cc)
      else { continue }
      attach(word, to: name, as: .appos)
      let isShared = heads[name] >= 0 && isPlural(heads[name])
      for other in children(name) where other > word && relations[other] == .conj {
        // *Voss, a nurse, and her brother were …*: a plural verb has more than one subject.
        if isShared, hasChild(other, .cc) { continue }
        heads[other] = word
      }
    }
  }

  private static let verbal: Set = [
    "to", "for", "with", "after", "before", "during", "against", "on",
  ]
}
