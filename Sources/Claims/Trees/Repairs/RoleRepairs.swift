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

  /// *customs chief Darin Holt* read as *customs*, with *chief Darin Holt* beside it.
  mutating func mendRoleBeforeName() {
    for name in heads.indices where relations[name] == .appos && token(name).partOfSpeech == .propn
    {
      let noun = heads[name]
      guard noun >= 0, noun < name, token(noun).partOfSpeech == .noun,
        let role = children(name).first(where: { relations[$0] == .nmodDesc && $0 > noun }),
        (noun..<name).allSatisfy({ token($0).partOfSpeech != .punct })
      else { continue }
      for child in children(noun) where child != name {
        if child < noun {
          heads[child] = relations[child] == .case ? name : role
        } else {
          heads[child] = name
        }
      }
      attach(name, to: heads[noun], as: relations[noun])
      attach(noun, to: role, as: .compound)
    }
  }
}
