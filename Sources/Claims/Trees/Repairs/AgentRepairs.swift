import Prose

extension TreeRepair {
  /// *built by the Reil brothers in Tarn* read as the brothers in Tarn: a place or year behind who made a
  /// thing tells where or when it was made.
  mutating func mendPlaceOnAgent() {
    for place in heads.indices where relations[place] == .nmod && heads[place] >= 0 {
      let agent = heads[place]
      guard relations[agent] == .oblAgent || relations[agent] == .obl && isBehindBy(agent),
        agent < place, heads[agent] >= 0, Assembler.origins.contains(token(heads[agent]).lemma),
        let opener = opener(of: place), ["in", "at"].contains(form(opener)),
        token(place).partOfSpeech == .propn || token(place).partOfSpeech == .num
      else { continue }
      attach(place, to: heads[agent], as: .obl)
    }
  }

  private func isBehindBy(_ agent: Int) -> Bool { opener(of: agent).map(form) == "by" }
}
