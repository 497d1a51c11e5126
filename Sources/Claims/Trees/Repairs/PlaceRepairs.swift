import Prose

extension TreeRepair {
  /// *three raids in Tarn, a port in the north* read as raids that are a port: one thing with *a* is said of
  /// the name right before the comma, not of several things.
  mutating func mendPlaceDescribed() {
    for noun in heads.indices where relations[noun] == .appos && heads[noun] >= 0 {
      let whole = heads[noun]
      guard token(whole).tag == .nns, token(noun).tag == .nn,
        let article = children(noun).first(where: { relations[$0] == .det }),
        ["a", "an"].contains(form(article)), article > 1, form(article - 1) == ",",
        case let name = article - 2, name > whole, token(name).partOfSpeech == .propn,
        heads[name] == whole || isBelow(name, whole)
      else { continue }
      heads[noun] = nameHead(name)
    }
  }

  /// The head of the name that ends at a word.
  func nameHead(_ last: Int) -> Int {
    var name = last
    while heads[name] >= 0, heads[name] < name, [.flat, .compound].contains(relations[name]) {
      name = heads[name]
    }
    return name
  }

  /// *a mill in Orlach, Tarn was opened …* read with Tarn as what was opened: behind a place and a comma, it
  /// is where that lies, and what the sentence began with was opened.
  mutating func mendPlaceBeforeVerb() {
    guard let root = heads.firstIndex(of: -1), isNominal(root), !hasSubject(root),
      !hasChild(root, .cop),
      let verb = children(root).first(where: { $0 > root && isFinite($0) && hasSubject($0) }),
      relations[verb] == .parataxis, let place = subject(of: verb), place > 2,
      token(place).partOfSpeech == .propn,
      !children(place).contains(where: {
        $0 < place && relations[$0] != .punct && relations[$0] != .compound
      }),
      case let start = ([place] + children(place).filter { relations[$0] == .compound }).min()
        ?? place,
      form(start - 1) == ",", token(start - 2).partOfSpeech == .propn, heads[start - 2] != verb,
      children(root).contains(where: { relations[$0] == .appos && isBelow(start - 2, $0) })
    else { return }
    let relation = relations[place]
    attach(place, to: nameHead(start - 2), as: .conj)
    heads[verb] = -1
    relations[verb] = .root
    attach(root, to: verb, as: relation)
    for child in children(root) where child > verb { heads[child] = verb }
  }
}
