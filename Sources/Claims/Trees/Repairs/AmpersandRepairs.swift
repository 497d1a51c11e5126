import Prose

extension TreeRepair {
  /// *the firms Harl, Reil & Sons and Selm* read with Reil and Sons as two: capitals joined by *&* are a name.
  mutating func mendAmpersand() {
    for joint in heads.indices.dropFirst().dropLast() where form(joint) == "&" {
      let (first, second) = (joint - 1, joint + 1)
      guard isCapitalised(first), isCapitalised(second) else { continue }
      let name = nameStart(first)
      guard name >= 0,
        let last = ([second, joint].map { heads[$0] } + [second]).first(where: { $0 >= second })
      else { continue }
      let top = isBelow(second, last) || second == last ? last : second
      guard top != name, !isBelow(name, top) else { continue }
      attach(top, to: name, as: .flat)
      attach(joint, to: top, as: .cc)
    }
  }

  private func isCapitalised(_ word: Int) -> Bool {
    token(word).partOfSpeech == .propn
      || reading.text[token(word).range].first?.isUppercase == true && isNominal(word)
  }

  /// The head of the capitals that end at a word.
  private func nameStart(_ last: Int) -> Int {
    var name = last
    while heads[name] >= 0, [.flat, .compound].contains(relations[name]),
      abs(heads[name] - name) < 4,
      heads[name] <= last
    {
      name = heads[name]
    }
    return name
  }
}
