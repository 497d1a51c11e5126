/// Corrects the names that the tagger found by what the tree and the rest of the text say.
struct NameCorrection {
  let reading: Reading

  /// The names with their whole extent, and with the kind their title or the text's other mentions give.
  func corrected(_ names: [Mention]) -> [Mention] {
    let whole = names.filter { !isTitle($0) }.map(extended).map(withoutOrigin)
    let titled = whole.map(retypedByTitle)
    return retypedByText(joined(withSurnames(titled)))
  }

  /// A title before a name is no name (*Queen* in *Queen Ada Renk*).
  private func isTitle(_ name: Mention) -> Bool {
    reading.tokens(in: name.range).allSatisfy { RoleLexicon.isTitle(reading.lowercased($0)) }
  }

  /// Adds the surnames of people named in full before, where the tagger passed over them.
  private func withSurnames(_ names: [Mention]) -> [Mention] {
    var surnames: Set<String> = []
    var found: [Mention] = []
    var rest = names[...]
    var end = 0
    for (index, token) in reading.tokens.enumerated() where token.partOfSpeech == .propn {
      while let name = rest.first, name.range.start <= token.range.start {
        end = max(end, name.range.end)
        surnames.formUnion(surname(of: name))
        rest = rest.dropFirst()
      }
      if token.range.start >= end, surnames.contains(reading.text[token.range]),
        standsAlone(index)
          || index > 0 && reading.tokens[index - 1].range.end == end
            && isFlat(index - 1, with: index)
      {
        found.append(Mention(kind: .person, form: .name, range: token.range))
      }
    }
    return found.isEmpty ? names : (names + found).sorted { $0.range < $1.range }
  }

  /// Whether a name's word is no part of a longer name (*the Civic Party*, *Cyd Ho*); a title may stand
  /// before it.
  private func standsAlone(_ index: Int) -> Bool {
    let before = index - 1
    return !isName(index + 1)
      && (!isName(before) || RoleLexicon.isTitle(reading.lowercased(before)))
  }

  private func isName(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index) && reading.tokens[index].partOfSpeech == .propn
  }

  /// What the tree joins to the person's name after it is that person's first name.
  private func joined(_ names: [Mention]) -> [Mention] {
    var joined: [Mention] = []
    for name in names {
      if let last = joined.last, name.kind == .person, isJoined(name, to: last) {
        joined[joined.count - 1].kind = .person
        joined[joined.count - 1].range = last.range.union(name.range)
      } else {
        joined.append(name)
      }
    }
    return joined
  }

  private func isJoined(_ name: Mention, to before: Mention) -> Bool {
    let (words, first) = (
      reading.tokens(in: before.range), reading.tokens(in: name.range).lowerBound
    )
    let token = reading.tokens[first]
    return words.upperBound == first && token.relation == .flat
      && token.head.map(words.contains) == true
  }

  private func surname(of name: Mention) -> [String] {
    let tokens = reading.tokens(in: name.range)
    guard name.kind == .person, tokens.count > 1, let last = tokens.last else { return [] }
    return [reading.text[reading.tokens[last].range]]
  }

  /// *Ada Renk of Tarn* is *Ada Renk*; *Joan of Arc* stays.
  private func withoutOrigin(_ name: Mention) -> Mention {
    guard name.kind == .person else { return name }
    let tokens = reading.tokens(in: name.range)
    let link = tokens.dropFirst(2).first { reading.tokens[$0].tag == .in }
    guard let link else { return name }
    var name = name
    name.range = TextRange(name.range.start, reading.tokens[link - 1].range.end)
    return name
  }

  /// A person's name reaches over the words that the tree joins to it (*Ada* → *Ada Renk*).
  private func extended(_ name: Mention) -> Mention {
    guard name.kind == .person else { return name }
    var tokens = reading.tokens(in: name.range)
    while isName(tokens.lowerBound - 1), isFlat(tokens.lowerBound - 1, with: tokens.lowerBound) {
      tokens = (tokens.lowerBound - 1)..<tokens.upperBound
    }
    while let next = reading.tokens.indices.contains(tokens.upperBound)
      ? reading.tokens[tokens.upperBound] : nil, next.relation == .flat,
      next.partOfSpeech == .propn, let head = next.head, tokens.contains(head)
    {
      tokens = tokens.lowerBound..<(tokens.upperBound + 1)
    }
    var name = name
    name.range = reading.tokens[tokens.lowerBound].range.union(
      reading.tokens[tokens.upperBound - 1].range)
    return name
  }

  /// *Cyd Ho* of which only *Ho* was found.
  private func isFlat(_ first: Int, with second: Int) -> Bool {
    reading.tokens[second].relation == .flat && reading.tokens[second].head == first
  }

  /// Who has a role right before the name, is the name of somebody with a role, or is *who*, is a person.
  private func retypedByTitle(_ name: Mention) -> Mention {
    guard name.kind != .person, let first = reading.tokens(in: name.range).first else {
      return name
    }
    var name = name
    let token = reading.tokens[first]
    let isNamed = token.relation == .appos && token.head.map { isPersonRole($0) } ?? false
    let hasTitle =
      first > 0 && reading.tokens[first - 1].relation == .nmodDesc
      && reading.tokens[first - 1].head == first && isPersonRole(first - 1)
    if isNamed || hasTitle || isWho(behind: name) { name.kind = .person }
    return name
  }

  /// *Petra Renk, who …*: no place is *who*.
  private func isWho(behind name: Mention) -> Bool {
    guard name.kind == .place else { return false }
    let end = reading.tokens(in: name.range).upperBound
    return [end, end + 1].contains { index in
      reading.tokens.indices.contains(index) && reading.lowercased(index) == "who"
        && (index == end || reading.tokens[end].partOfSpeech == .punct)
    }
  }

  private func isPersonRole(_ token: Int) -> Bool {
    RoleLexicon.isRole(reading.lowercased(token))
  }

  /// One string, whatever its diacritics, is one kind throughout a text: the kind it mostly has, the
  /// first where there is a tie.
  private func retypedByText(_ names: [Mention]) -> [Mention] {
    var counts: [String: [Mention.Kind: Int]] = [:]
    var firsts: [String: Mention.Kind] = [:]
    let keys = names.map { plainLetters(reading.text[$0.range]) }
    for (name, key) in zip(names, keys) {
      counts[key, default: [:]][name.kind, default: 0] += 1
      firsts[key] = firsts[key] ?? name.kind
    }
    return zip(names, keys).map { name, key in
      guard let kinds = counts[key], kinds.count > 1, let first = firsts[key] else { return name }
      var name = name
      name.kind = Mention.Kind.allCases.reduce(first) {
        kinds[$1, default: 0] > kinds[$0, default: 0] ? $1 : $0
      }
      return name
    }
  }
}
