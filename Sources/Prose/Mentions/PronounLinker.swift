/// Finds who *he* and *she* are, where that is clear.
struct PronounLinker {
  private enum Gender { case masculine, feminine }

  private struct Candidate {
    var entity: Int
    var salience: Double

    /// Beside somebody known to be *he*, who may be *he* or *she* counts less; by hand, so that neither
    /// wins where the other is the subject.
    func weighed(_ isLessLikely: Bool) -> Candidate {
      Candidate(entity: entity, salience: isLessLikely ? 0.85 * salience : salience)
    }
  }

  let reading: Reading
  /// Linked names, in text order.
  let names: [Mention]

  /// How much the best candidate must outweigh the next; below it the pronoun stays open. Chosen by hand:
  /// a subject in the sentence before beats an object there, two subjects do not.
  private static let margin = 1.25
  /// How many sentences back a person is still in mind, with the weight each step leaves.
  private static let recency = [1.0, 0.8, 0.5]
  /// The weight of who tells what the pronoun is the subject of; by hand, over any other subject.
  private static let teller = 1.5

  private static let masculine = ["he", "him", "his", "himself"]
  private static let feminine = ["she", "her", "hers", "herself"]
  private static let pronouns = WordIndex(masculine + feminine)

  private static func gender(of word: String) -> Gender? {
    pronouns.number(of: word).map { $0 < masculine.count ? .masculine : .feminine }
  }

  func mentions() -> [Mention] {
    let people = names.filter { $0.kind == .person && $0.entity != nil }
    var genders = genders(of: people)
    return reading.sentences.indices.flatMap { sentence in
      reading.sentences[sentence].tokens.compactMap { index -> Mention? in
        guard let gender = Self.gender(of: reading.lowercased(index)) else { return nil }
        let open = candidates(before: index, in: sentence, people).filter { candidate in
          genders[candidate.entity].map { $0 == gender } ?? true
        }
        let known = open.contains { genders[$0.entity] == gender }
        let weighed = open.map { $0.weighed(known && genders[$0.entity] == nil) }
        let isOpen =
          hasUnnamedRival(before: index, in: sentence)
          || hasUnknownRival(before: index, in: sentence)
        let winner =
          subjectAhead(of: index, people).map { Candidate(entity: $0, salience: 1) }
          ?? (isOpen ? nil : clearWinner(of: weighed))
        if let winner, winner.salience >= 1 { genders[winner.entity] = gender }
        return Mention(
          kind: .person, form: .pronoun, range: reading.tokens[index].range, entity: winner?.entity)
      }
    }
  }

  /// *In his first speech, Lang said …*: in a phrase before the subject the pronoun is the subject.
  private func subjectAhead(of pronoun: Int, _ people: [Mention]) -> Int? {
    let token = reading.tokens[pronoun]
    guard token.relation == .nmodPoss, let noun = token.head,
      reading.tokens[noun].relation == .obl, let verb = reading.tokens[noun].head, verb > noun,
      let subject = (noun..<verb).last(where: {
        reading.tokens[$0].head == verb && reading.tokens[$0].relation == .nsubj
      })
    else { return nil }
    let place = reading.tokens[subject].range
    let index = people.firstSorted { $0.range.end > place.start }
    guard index < people.endIndex, people[index].range.start <= place.start else { return nil }
    return people[index].entity
  }

  /// Whether somebody without a name stands closer in the sentence than any name (*a national who said
  /// he …*).
  private func hasUnnamedRival(before pronoun: Int, in sentence: Int) -> Bool {
    let before = reading.sentences[sentence].tokens.lowerBound..<pronoun
    let noun = before.last { index in
      reading.tokens[index].tag == .nn && RoleLexicon.isRole(reading.lowercased(index))
    }
    guard let noun else { return false }
    let range = reading.tokens[noun].range
    let next = names.firstSorted { $0.range.start > reading.tokens[pronoun].range.start }
    return !names[..<next].suffix(4).contains { name in
      name.range.start > range.start || name.titles.contains { $0.contains(range) }
    }
  }

  /// Whether somebody whose name could be two people's, or whom the tagger did not see, stands before the
  /// pronoun in its sentence.
  private func hasUnknownRival(before pronoun: Int, in sentence: Int) -> Bool {
    let bounds = reading.sentences[sentence].range
    let start = reading.tokens[pronoun].range.start
    let next = names.firstSorted { $0.range.start >= start }
    let here = names[..<next].reversed().prefix { $0.range.start >= bounds.start }
    if here.contains(where: { $0.kind == .person && $0.entity == nil }) { return true }
    return (reading.sentences[sentence].tokens.lowerBound..<pronoun).contains { index in
      let token = reading.tokens[index]
      return token.partOfSpeech == .propn
        && (token.relation == .nsubj || token.relation == .nsubjPass)
        && !here.contains { $0.range.contains(token.range) }
    }
  }

  private func genders(of people: [Mention]) -> [Int: Gender] {
    var genders: [Int: Gender] = [:]
    for person in people {
      guard let entity = person.entity else { continue }
      genders[entity] = genders[entity] ?? gender(ofGivenName: person)
      for word in person.titles.flatMap({ reading.words(of: $0) }) {
        let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
        if RoleLexicon.masculine.contains(bare) { genders[entity] = .masculine }
        if RoleLexicon.feminine.contains(bare) { genders[entity] = .feminine }
      }
    }
    return genders
  }

  /// What the first of several names tells.
  private func gender(ofGivenName person: Mention) -> Gender? {
    let words = reading.words(of: person.range)
    guard words.count > 1, let given = words.first else { return nil }
    if GivenNames.masculine.contains(given) { return .masculine }
    return GivenNames.feminine.contains(given) ? .feminine : nil
  }

  /// The people named before the pronoun, each with its best salience.
  private func candidates(
    before pronoun: Int, in sentence: Int, _ people: [Mention]
  ) -> [Candidate] {
    let start = reading.tokens[pronoun].range.start
    var best: [Int: Double] = [:]
    let before = people.firstSorted { $0.range.start >= start }
    for person in people[..<before].reversed() {
      guard let place = reading.sentenceIndex(at: person.range.start) else { continue }
      let distance = sentence - place
      guard Self.recency.indices.contains(distance) else { break }
      guard let entity = person.entity, !isRival(person, of: pronoun) else { continue }
      let salience =
        isTeller(person, of: pronoun) || isTold(person, by: pronoun)
        ? Self.teller : Self.recency[distance] * weight(of: person)
      best[entity] = max(best[entity] ?? 0, salience)
    }
    return best.map { Candidate(entity: $0.key, salience: $0.value) }
  }

  /// *Lang said he …*: who begins what somebody says without being told to is most often the teller.
  private func isTeller(_ person: Mention, of pronoun: Int) -> Bool {
    let token = reading.tokens[pronoun]
    guard token.relation == .nsubj || token.relation == .nsubjPass, let clause = token.head,
      reading.tokens[clause].relation == .ccomp, let verb = reading.tokens[clause].head
    else { return false }
    let tellers = reading.tokens(in: person.range).contains { index in
      reading.tokens[index].head == verb && reading.tokens[index].relation == .nsubj
    }
    return tellers && !(verb..<pronoun).contains { reading.tokens[$0].head == verb && isHearer($0) }
  }

  /// *Lang, who is in a fight of his own*: what is told of somebody in a clause of their own.
  private func isTold(_ person: Mention, by pronoun: Int) -> Bool {
    let name = reading.tokens(in: person.range)
    var next = pronoun
    for _ in 0..<8 {
      guard let head = reading.tokens[next].head else { return false }
      if name.contains(head) {
        return reading.tokens[next].relation == .aclRelcl || reading.tokens[next].relation == .acl
      }
      next = head
    }
    return false
  }

  private func isHearer(_ index: Int) -> Bool {
    reading.tokens[index].relation == .obj || reading.tokens[index].relation == .iobj
  }

  /// A subject is most in mind, then an object, then the rest; hand-set after the usual salience order of
  /// centering theory.
  private func weight(of person: Mention) -> Double {
    switch relation(of: person) {
    case .nsubj, .nsubjPass, .nsubjOuter: return 1
    case .obj, .iobj: return 0.7
    case .nmodPoss: return 0.5
    default: return 0.6
    }
  }

  /// How the name hangs in its clause; a coordinated name (*Pell and Renk*)
  /// hangs as the first does, one set beside a role (*the mayor, Ada Renk*) as the role.
  private func relation(of person: Mention) -> Relation? {
    let tokens = reading.tokens(in: person.range)
    let top = tokens.first { index in
      reading.tokens[index].head.map { !tokens.contains($0) } ?? true
    }
    guard var token = top.map({ reading.tokens[$0] }) else { return nil }
    while token.relation == .conj || token.relation == .appos, let head = token.head {
      token = reading.tokens[head]
    }
    return token.relation
  }

  /// The subject and the object of one verb are two people (*Lang asked him*).
  private func isRival(_ person: Mention, of pronoun: Int) -> Bool {
    let token = reading.tokens[pronoun]
    guard token.tag == .prp, !reading.lowercased(pronoun).hasSuffix("self"), let verb = token.head
    else { return false }
    return reading.tokens(in: person.range).contains { reading.tokens[$0].head == verb }
  }

  private func clearWinner(of candidates: [Candidate]) -> Candidate? {
    let ordered = candidates.sorted { ($0.salience, $1.entity) > ($1.salience, $0.entity) }
    guard let first = ordered.first else { return nil }
    guard ordered.count > 1 else { return first }
    return first.salience >= Self.margin * ordered[1].salience ? first : nil
  }
}
