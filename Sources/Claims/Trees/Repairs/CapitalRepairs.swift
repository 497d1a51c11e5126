import Prose

extension TreeRepair {
  /// *Leading Bidder may offer …*, a defined term, read as *leading* with a clause below it: a capital right
  /// behind the sentence's first word says that the two are one name.
  mutating func mendLeadingParticiple() {
    guard heads.count > 4, token(0).tag == .vbg, token(1).partOfSpeech == .propn,
      token(2).partOfSpeech == .aux, case let verb = heads[2], verb > 2
    else { return }
    for child in children(0) where child != verb && child > 1 { heads[child] = verb }
    if heads[0] < 0 || heads[verb] == 0 {
      attach(verb, to: heads[0] == verb ? -1 : heads[0], as: relations[0])
    }
    attach(1, to: verb, as: .nsubj)
    attach(0, to: 1, as: .amod)
  }
}

extension TreeRepair {
  /// *after World War I in 1922* read with *I* as a speaker: behind *War* it is a number.
  mutating func mendNumberedWar() {
    for number in heads.indices.dropFirst(2) where form(number) == "i" {
      let war = number - 1
      guard form(war) == "war", token(war).partOfSpeech == .propn,
        token(number).partOfSpeech == .pron
      else { continue }
      let verb = heads[number]
      attach(number, to: war, as: .flat)
      guard verb > number else { continue }
      for child in children(verb) where child > number && child < verb && relations[child] == .obl {
        if heads[war] >= 0 { heads[child] = heads[war] }
      }
    }
  }
}
