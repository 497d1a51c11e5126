import Prose

extension TreeRepair {
  /// *wrote in his diary that he had won* read as a diary that …: a clause that lacks nothing is what was
  /// written.
  mutating func mendReportBehindNoun() {
    for clause in heads.indices where isModifier(clause) {
      guard let mark = children(clause).first(where: { relations[$0] == .mark }),
        form(mark) == "that", let subject = subject(of: clause), subject > mark,
        let verb = saying(above: heads[clause]), verb < clause,
        !hasChild(verb, .ccomp)
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
        !hasChild(verb, .mark)
      else { continue }
      for child in children(verb) where child < start - 1 && isAdjunct(child) {
        heads[child] = content
      }
      if relations[verb] == .advcl { relations[verb] = .parataxis }
    }
  }

  /// The first word of a verb's subject, where a comma stands before that.
  private func startOfTail(_ verb: Int) -> Int? {
    guard let subject = subject(of: verb), case let first = start(of: subject),
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

  /// *… during a raid, the ministry said*: what stands before the comma belongs to what is said.
  mutating func mendReportedTail() {
    for said in heads.indices where token(said).partOfSpeech == .verb {
      guard let content = children(said).first(where: { relations[$0] == .ccomp && $0 < said }),
        let subject = subject(of: said), subject > content,
        let comma = (content..<min(said, subject)).last(where: { form($0) == "," })
      else { continue }
      for child in children(said)
      where child < comma && child != content && relations[child] != .punct {
        heads[child] = content
      }
    }
  }
}
