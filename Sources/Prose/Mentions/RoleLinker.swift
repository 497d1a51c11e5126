/// Finds who *the minister* is: the one person the text has given that role.
struct RoleLinker {
  let reading: Reading
  /// Linked names with their titles, in text order.
  let names: [Mention]

  func mentions() -> [Mention] {
    var holders: [String: Set<Int>] = [:]
    var rest = names[...]
    return reading.tokens.indices.compactMap { index in
      guard reading.lowercased(index) == "the", let head = head(behind: index) else { return nil }
      let range = reading.tokens[index].range.union(reading.tokens[head].range)
      while let name = rest.first, name.range.end <= range.start {
        note(name, in: &holders)
        rest = rest.dropFirst()
      }
      let entity = entityNamed(behind: head, in: rest) ?? only(holders[reading.lowercased(head)])
      return Mention(kind: .person, form: .role, range: range, entity: entity)
    }
  }

  /// Whose name stands in apposition to the role (*the mayor, Petra Kovač*).
  private func entityNamed(behind head: Int, in rest: ArraySlice<Mention>) -> Int? {
    guard let name = rest.first, let first = reading.tokens(in: name.range).first,
      reading.tokens[first].relation == .appos, reading.tokens[first].head == head
    else { return nil }
    return name.entity
  }

  private func note(_ name: Mention, in holders: inout [String: Set<Int>]) {
    guard let entity = name.entity else { return }
    for title in name.titles {
      guard let role = reading.words(of: title).last else { continue }
      holders[role, default: []].insert(entity)
    }
  }

  /// The only person with the role so far; nil when there are several or none.
  private func only(_ holders: Set<Int>?) -> Int? {
    holders?.count == 1 ? holders?.first : nil
  }

  /// A role noun at the end of a bare phrase behind *the*, with no name behind it.
  private func head(behind article: Int) -> Int? {
    guard let bounds = reading.sentence(ofToken: article)?.tokens else { return nil }
    var index = article + 1
    while index + 1 < bounds.upperBound, reading.tokens[index].partOfSpeech == .adj { index += 1 }
    guard index < bounds.upperBound, reading.tokens[index].tag == .nn,
      RoleLexicon.isRole(reading.lowercased(index))
    else { return nil }
    guard index + 1 < bounds.upperBound else { return index }
    let next = reading.tokens[index + 1].partOfSpeech
    return next == .noun || next == .propn || next == .adp ? nil : index
  }
}
