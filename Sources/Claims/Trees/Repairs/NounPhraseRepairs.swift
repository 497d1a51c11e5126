import Prose

extension TreeRepair {
  /// *Dana Hollin, 29, …* read as a name of three words, or as a second subject: between commas behind a name
  /// stands an age.
  mutating func mendAgeAsName() {
    for age in heads.indices.dropFirst(2) where token(age).partOfSpeech == .num && heads[age] >= 0 {
      guard form(age - 1) == ",", let years = Int(form(age)), (1...120).contains(years) else {
        continue
      }
      if relations[age] == .flat, heads[age] < age {
        relations[age] = .appos
      } else if relations[age] == .nsubj || relations[age] == .nsubjPass, age + 1 < heads.count,
        form(age + 1) == ",", !classes[age - 2].contains(anyOf: [.month, .weekday]),
        token(age - 2).partOfSpeech == .propn, let name = nounHead(endingAt: age - 2)
      {
        attach(age, to: name, as: .appos)
      }
    }
  }

  /// *three of the 12 pledged helicopters have arrived* read as *three … pledged*: between a number with an
  /// article and a noun, a participle belongs to the noun.
  mutating func mendCountedParticiple() {
    for participle in heads.indices.dropFirst(2).dropLast(2)
    where token(participle).tag == .vbn || token(participle).tag == .vbd {
      let (number, noun) = (participle - 1, participle + 1)
      guard token(number).partOfSpeech == .num,
        ["the", "these", "those"].contains(form(number - 1)),
        token(noun).tag == .nns, heads[noun] != number, relations[participle] != .amod
      else { continue }
      gather(noun, with: participle, after: number)
    }
  }

  /// The noun takes the number's place; its verb takes the participle's.
  private mutating func gather(_ noun: Int, with participle: Int, after number: Int) {
    let verb = heads[noun]
    let (above, relation) = (heads[number], relations[number])
    if verb != participle, verb > noun, heads[verb] == participle {
      attach(verb, to: heads[participle], as: relations[participle])
      for child in children(participle) where child != noun { heads[child] = verb }
    }
    for child in children(number) where child < number { heads[child] = noun }
    if above != participle {
      attach(noun, to: above, as: relation)
    }
    attach(number, to: noun, as: .nummod)
    attach(participle, to: noun, as: .amod)
  }

  /// *said farmer Ola Brandt, whose family …*: *who*, *whom* and *whose* tell of the name or noun before them,
  /// never of the clause.
  mutating func mendPersonalRelative() {
    for clause in heads.indices where heads[clause] >= 0 && heads[clause] < clause {
      switch relations[clause] {
      case .advclRelcl, .advcl, .parataxis, .conj, .ccomp: break
      default: continue
      }
      guard let link = personalLink(of: clause), link > 2 else { continue }
      // *with whom*
      let start = token(link - 1).partOfSpeech == .adp ? link - 1 : link
      guard form(start - 1) == "," else { continue }
      let noun = nounHead(endingAt: start - 2)
      guard let noun, !isBelow(noun, clause) else { continue }
      attach(clause, to: noun, as: .aclRelcl)
    }
  }

  private func personalLink(of clause: Int) -> Int? {
    heads.indices.first { word in
      guard form(word).utf8.first == UInt8(ascii: "w") else { return false }
      return switch form(word) {
      case "who", "whom": heads[word] == clause && word < clause
      case "whose": heads[word] >= 0 && heads[heads[word]] == clause && word < clause
      default: false
      }
    }
  }

  /// *warned Serbs that joining would …* read as Serbs that join: no relative clause lacks a finite verb.
  mutating func mendHearerInContent() {
    for gerund in heads.indices where relations[gerund] == .aclRelcl && token(gerund).tag == .vbg {
      let hearer = heads[gerund]
      guard hearer > 0, relations[hearer] == .nsubj, let link = children(gerund).first,
        form(link) == "that", link == hearer + 1, !isFinite(gerund)
      else { continue }
      let clause = heads[hearer]
      guard clause > gerund, relations[clause] == .ccomp, heads[clause] >= 0,
        heads[clause] < hearer
      else { continue }
      attach(hearer, to: heads[clause], as: .obj)
      attach(link, to: clause, as: .mark)
      attach(gerund, to: clause, as: .csubj)
    }
  }

  /// *of the ruling, pro-Kremlin party* read as *the ruling* with a party beside it: two adjectives, one noun.
  mutating func mendCommaAdjective() {
    for noun in heads.indices where relations[noun] == .appos {
      let first = start(of: noun)
      let start = token(first).partOfSpeech == .punct ? first + 1 : first
      let adjective = start - 2
      guard adjective > 0, form(start - 1) == ",", start < noun, !isBelow(adjective, noun),
        form(adjective).hasSuffix("ing") || form(adjective).hasSuffix("ed"),
        let article = children(adjective).first(where: { relations[$0] == .det }),
        article == adjective - 1, !hasChild(noun, .det)
      else { continue }
      attach(noun, to: heads[adjective], as: relations[adjective])
      for child in children(adjective) { heads[child] = noun }
      attach(adjective, to: noun, as: .amod)
    }
  }

  /// *her brother Piet* read with Piet beside the brother: the name leads, as behind any other role.
  mutating func mendKinBeforeName() {
    for name in heads.indices.dropFirst(2) where relations[name] == .appos {
      let kin = name - 1
      guard heads[name] == kin, token(name).partOfSpeech == .propn,
        WordClass.of(token(kin)).contains(.kinship),
        hasChild(kin, .nmodPoss)
      else { continue }
      attach(name, to: heads[kin], as: relations[kin])
      for child in children(kin) where [.cc, .case, .punct, .conj].contains(relations[child]) {
        heads[child] = name
      }
      attach(kin, to: name, as: .nmodDesc)
    }
  }

  /// *Tarn's former mayor Ada Renk*: whose mayor she is, and that she was, belongs to the title.
  mutating func mendHolderOfTitle() {
    for word in heads.indices where heads[word] > word {
      let name = heads[word]
      guard relations[word] == .nmodPoss || relations[word] == .amod,
        token(name).partOfSpeech == .propn,
        let title = children(name).first(where: { isTitle($0) && $0 > word && $0 < name })
      else { continue }
      heads[word] = title
    }
  }

  private func isTitle(_ word: Int) -> Bool {
    relations[word] == .nmodDesc
      || relations[word] == .compound && classes[word].contains(.role)
  }

  /// The head of the noun or name that ends at a word, up these relations; nil where none does.
  func nounHead(
    endingAt last: Int, through links: [Relation] = [.flat, .compound, .nmodUnmarked]
  ) -> Int? {
    guard last >= 0, isNominal(last) else { return nil }
    var noun = last
    while heads[noun] >= 0, heads[noun] < noun, isNominal(heads[noun]),
      links.contains(relations[noun])
    {
      noun = heads[noun]
    }
    return noun
  }
}
