/// Names with their titles, and the pronouns and role nouns that stand for them, linked by entity and in
/// text order.
func linkedMentions(_ names: [Mention], in reading: Reading) -> [Mention] {
  let finder = TitleFinder(reading: reading)
  var linker = EntityLinker(reading: reading)
  let whole = NameCorrection(reading: reading).corrected(names)
  let linked = linker.link(whole.map(finder.titled))
  let pronouns = PronounLinker(reading: reading, names: linked).mentions()
  let roles = RoleLinker(reading: reading, names: linked).mentions()
  return (linked + pronouns + roles).sorted { $0.range < $1.range }
}

extension Reading {
  /// The fullest name of an entity, as the text first gives it; nil where only pronouns point at it.
  public func name(ofEntity entity: Int) -> Mention? {
    let names = mentions.filter { $0.entity == entity && $0.form == .name }
    let longest = names.map { tokens(in: $0.range).count }.max()
    return names.first { tokens(in: $0.range).count == longest }
  }
}
