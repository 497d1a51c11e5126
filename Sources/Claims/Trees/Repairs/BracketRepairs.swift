import Prose

extension TreeRepair {
  /// Words in round brackets belong together, to the noun right before them; nothing outside belongs to them.
  mutating func mendBrackets() {
    for bracket in brackets() {
      mendOutside(of: bracket)
      mendInside(of: bracket)
    }
  }

  /// The words between each outermost pair of brackets.
  private func brackets() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var depth = 0
    var start = 0
    for word in heads.indices where token(word).partOfSpeech == .punct {
      switch form(word) {
      case "(":
        if depth == 0 { start = word + 1 }
        depth += 1
      case ")" where depth > 0:
        depth -= 1
        if depth == 0, start < word { found.append(start..<word) }
      default: continue
      }
    }
    return found
  }

  /// *Quaid (born in 1954) is an actor* read as *born … is*: what follows goes to what the bracket hangs from.
  private mutating func mendOutside(of bracket: Range<Int>) {
    let strays = heads.indices.filter {
      !bracket.contains($0) && bracket.contains(heads[$0]) && token($0).partOfSpeech != .punct
    }
    guard !strays.isEmpty else { return }
    guard let host = host(of: bracket) else { return mendRoot(in: bracket, strays) }
    for stray in strays { move(stray, to: host) }
  }

  /// Where the bracket's words hang; nil where one of them is the root.
  private func host(of bracket: Range<Int>) -> Int? {
    bracket.lazy.map { heads[$0] }.first { $0 >= 0 && !bracket.contains($0) }
      .flatMap { host in bracket.contains { heads[$0] < 0 } ? nil : host }
  }

  /// The root does not stand in brackets where the sentence has a verb outside them.
  private mutating func mendRoot(in bracket: Range<Int>, _ strays: [Int]) {
    guard let root = bracket.first(where: { heads[$0] < 0 }),
      let verb = strays.first(where: { isFinite($0) && $0 >= bracket.upperBound })
    else { return }
    attach(verb, to: -1, as: .root)
    for stray in strays { move(stray, to: verb) }
    relations[root] = .parataxis
    heads[root] = verb
    if let noun = noun(before: bracket) { move(root, to: noun) }
  }

  private mutating func mendInside(of bracket: Range<Int>) {
    let chiefs = bracket.filter {
      heads[$0] >= 0 && !bracket.contains(heads[$0]) && token($0).partOfSpeech != .punct
    }
    guard let noun = noun(before: bracket), let first = chiefs.first else { return }
    for chief in chiefs where heads[chief] != noun {
      guard !isBelow(noun, chief) else { continue }
      if isNominal(chief) {
        attach(chief, to: noun, as: .appos)
      } else if chief == first {
        attach(chief, to: noun, as: isParticiple(chief) ? .acl : .parataxis)
      } else {
        move(chief, to: first)
      }
    }
  }

  private func isParticiple(_ word: Int) -> Bool {
    token(word).tag == .vbn || token(word).tag == .vbg && !isFinite(word)
  }

  /// The head of the name or noun that ends where the bracket opens.
  private func noun(before bracket: Range<Int>) -> Int? {
    nounHead(
      endingAt: bracket.lowerBound - 2, through: [.flat, .compound, .nmodUnmarked, .nummod])
  }
}
