/// Gives mentions of one entity the same number.
///
/// Names are linked in text order: a full name opens an entity, a part of it joins the latest entity that
/// fits. Where two entities fit equally well, the mention stays without a number.
struct EntityLinker {
  private struct Entity {
    var kind: Mention.Kind
    /// The words of its fullest name, plain letters.
    var words: [String]
    var acronym: String
  }

  private var entities: [Entity] = []
  /// The entities that have a word in their name, or are abbreviated to it.
  private var entitiesByWord: [String: [Int]] = [:]
  private let reading: Reading

  init(reading: Reading) { self.reading = reading }

  mutating func link(_ mentions: [Mention]) -> [Mention] {
    mentions.map { mention in
      var mention = mention
      mention.entity = entity(of: mention)
      return mention
    }
  }

  private mutating func entity(of mention: Mention) -> Int? {
    let words = reading.words(of: mention.range).map(plainLetters)
    guard !words.isEmpty else { return nil }
    let sharing = Set(words.flatMap { entitiesByWord[$0] ?? [] }).sorted()
    let fitting = sharing.filter { fits(words, entities[$0], mention.kind) }
    if let exact = fitting.last(where: { entities[$0].words == words }) { return exact + 1 }
    if fitting.count > 1 { return nil }
    if let only = fitting.first {
      if words.count > entities[only].words.count { rename(only, words) }
      return only + 1
    }
    entities.append(Entity(kind: mention.kind, words: [], acronym: Self.acronym(of: words)))
    rename(entities.count - 1, words)
    return entities.count
  }

  private mutating func rename(_ entity: Int, _ words: [String]) {
    let known = entities[entity].words + (entities[entity].words.isEmpty ? [] : [""])
    let isNew = known.isEmpty
    entities[entity].words = words
    let keys = Set(words).subtracting(known).union(isNew ? [entities[entity].acronym] : [])
    for key in keys where !key.isEmpty { entitiesByWord[key, default: []].append(entity) }
  }

  private func fits(_ words: [String], _ entity: Entity, _ kind: Mention.Kind) -> Bool {
    if words == entity.words { return true }
    guard kind == entity.kind else { return false }
    switch kind {
    case .person: return Self.isSamePerson(words, entity.words)
    case .organisation: return Self.isSameOrganisation(words, entity)
    case .place, .other: return false
    }
  }

  /// A surname for the full name, a first name alone, or the full name with one first name spelled almost
  /// alike.
  private static func isSamePerson(_ words: [String], _ known: [String]) -> Bool {
    if words.count == 1 { return known.last == words.first || known.first == words.first }
    if known.count == 1 { return words.last == known.first }
    guard words.last == known.last, let one = words.first, let other = known.first else {
      return false
    }
    return isPart(words, of: known) || isPart(known, of: words) || isSpelledAlike(one, other)
  }

  private static func isPart(_ words: [String], of whole: [String]) -> Bool {
    words.allSatisfy { word in
      whole.contains { $0 == word || (word.count <= 2 && $0.first == word.first) }
    }
  }

  /// Long first names with the same beginning that differ in one letter (*Aleksandar*, *Aleksander*); a
  /// final vowel more is another person (*Daniel*, *Daniela*).
  private static func isSpelledAlike(_ one: String, _ other: String) -> Bool {
    guard one.count == other.count, one.count >= 6, one.prefix(2) == other.prefix(2) else {
      return false
    }
    return zip(one, other).count { $0 != $1 } == 1
  }

  private static func isSameOrganisation(_ words: [String], _ entity: Entity) -> Bool {
    guard words.count == 1, let word = words.first, word.count >= 2 else { return false }
    return word == entity.acronym
  }

  private static func acronym(of words: [String]) -> String {
    let small: Set<String> = ["of", "the", "and", "for", "in"]
    guard words.count > 1 else { return "" }
    return String(words.filter { !small.contains($0) }.compactMap(\.first))
  }
}
