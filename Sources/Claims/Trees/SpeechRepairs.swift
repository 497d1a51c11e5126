import Prose

extension TreeRepair {
  /// *farmer Ola Brandt* read as one name with *farmer* at its head.
  mutating func mendRoleAsName() {
    for role in heads.indices.dropLast() where token(role).partOfSpeech == .noun {
      let name = role + 1
      guard heads[name] == role, relations[name] == .flat, token(name).partOfSpeech == .propn else {
        continue
      }
      attach(name, to: heads[role], as: relations[role])
      for child in children(role)
      where child > role || [.case, .cc, .punct].contains(relations[child]) {
        heads[child] = name
      }
      attach(role, to: name, as: .nmodDesc)
    }
  }

  /// *wrote in his diary that he had won* read as a diary that …: a clause that lacks nothing is what was
  /// written.
  mutating func mendReportBehindNoun() {
    for clause in heads.indices where isModifier(clause) {
      guard let mark = children(clause).first(where: { relations[$0] == .mark }),
        form(mark) == "that", let subject = subject(of: clause), subject > mark,
        let verb = saying(above: heads[clause]), verb < clause,
        !children(verb).contains(where: { relations[$0] == .ccomp })
      else { continue }
      attach(clause, to: verb, as: .ccomp)
    }
  }

  private func isModifier(_ clause: Int) -> Bool {
    heads[clause] >= 0 && (relations[clause] == .aclRelcl || relations[clause] == .acl)
  }

  /// The verb of saying whose phrase, or phrase in a phrase, the noun is.
  private func saying(above noun: Int) -> Int? {
    var next = noun
    for _ in 0..<3 where next >= 0 && heads[next] >= 0 {
      switch relations[next] {
      case .obl, .obj, .iobj, .nmod, .advcl: next = heads[next]
      default: return nil
      }
      if isSaying(next) { return next }
    }
    return nil
  }

  /// *"…," said Ola Brandt* read with Brandt as what is said.
  mutating func mendInvertedSpeaker() {
    for verb in heads.indices.dropLast() where isSaying(verb) && !hasSubject(verb) {
      guard let speaker = children(verb).first(where: { relations[$0] == .obj && $0 > verb }),
        token(speaker).partOfSpeech == .propn || token(speaker).partOfSpeech == .pron,
        children(verb).contains(where: { relations[$0] == .ccomp && $0 < verb })
          || relations[verb] == .parataxis
      else { continue }
      relations[speaker] = .nsubj
    }
  }

  /// *…, the central bank warned.* hung on a word of what it warned of.
  mutating func mendTailOfSpeech() {
    guard let root = heads.firstIndex(of: -1) else { return }
    for verb in heads.indices where isSaying(verb) && verb != root {
      switch relations[verb] {
      case .appos, .acl, .aclRelcl, .conj, .dep, .nmod: break
      default: continue
      }
      guard let subject = subject(of: verb), startOfTail(verb) != nil,
        (max(verb, subject) + 1..<heads.count).allSatisfy({
          token($0).partOfSpeech == .punct
        }), !children(verb).contains(where: { relations[$0] == .ccomp || relations[$0] == .obj })
      else { continue }
      attach(verb, to: root, as: .parataxis)
    }
  }

  /// *It fell in February, the office said*: what stands before the comma belongs to what was said.
  mutating func mendAdjunctBeforeTail() {
    for verb in heads.indices where isSaying(verb) && heads[verb] >= 0 {
      let content = heads[verb]
      guard let start = startOfTail(verb), content < start - 1, isFinite(content),
        !children(verb).contains(where: { relations[$0] == .mark })
      else { continue }
      for child in children(verb) where child < start - 1 && isAdjunct(child) {
        heads[child] = content
      }
      if relations[verb] == .advcl { relations[verb] = .parataxis }
    }
  }

  /// The first word of a verb's subject, where a comma stands before that.
  private func startOfTail(_ verb: Int) -> Int? {
    guard let subject = subject(of: verb), let first = ([subject] + children(subject)).min(),
      first > 1, form(first - 1) == ","
    else { return nil }
    return first
  }

  private func isAdjunct(_ word: Int) -> Bool {
    [.obl, .oblUnmarked, .advmod].contains(relations[word])
  }

  private func isSaying(_ verb: Int) -> Bool {
    token(verb).partOfSpeech == .verb && isTensed(verb)
      && classes[verb].contains(.clause)
      && !classes[verb].contains(.ambiguous)
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
      let digits = form(part)
      return digits.utf8.count == 4 && Int(digits).map { (1000...2100).contains($0) } == true
    }
  }

  /// *built in 1962 and renovated twice*, *a study published in June by the university*: what follows a
  /// participle belongs to it, not to the noun before.
  mutating func mendParticipleOnNoun() {
    for word in heads.indices where heads[word] >= 0 {
      let noun = heads[word]
      guard noun < word, isNominal(noun),
        let clause = children(noun).last(where: { relations[$0] == .acl && $0 < word }),
        token(clause).tag == .vbn
      else { continue }
      if relations[word] == .conj, token(word).tag == .vbn, !hasSubject(word) {
        heads[word] = clause
      } else if relations[word] == .nmod, opener(of: word).map(form) == "by" {
        attach(word, to: clause, as: .oblAgent)
      }
    }
  }
}
