import Prose

extension TreeRepair {
  /// *Leading Bidder may offer …*, a defined term, read as *leading* with a clause below it: a capital right
  /// behind the sentence's first word says that the two are one name.
  mutating func mendLeadingParticiple() {
    guard let root = heads.firstIndex(of: -1), root == 0, token(0).tag == .vbg, heads.count > 3,
      token(1).partOfSpeech == .propn,
      let verb = heads.indices.first(where: { relations[$0] == .ccomp && heads[$0] == 0 }),
      let subject = subject(of: verb), isFinite(verb), isBelow(1, subject), heads[1] != 0
    else { return }
    for child in children(0) where child != verb { heads[child] = verb }
    attach(verb, to: -1, as: .root)
    attach(0, to: subject, as: .amod)
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
