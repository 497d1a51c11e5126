import Prose

/// Finds the names among the entities that GUM marks with brackets (`Entity=`).
///
/// An entity's name is the run of proper nouns around its head, where the head is one.
enum EntityBrackets {
  private struct Entity {
    var id: Substring
    var type: Substring
    var head: Int
    var start: Int
  }

  /// Words before a person's name that GUM counts to the entity, but that are no part of the name.
  private static let titles: Set<String> = [
    "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "president", "senator", "sen.", "prof.",
    "professor", "sir", "general", "gen.", "judge", "justice", "chief", "king", "queen", "prince",
    "captain", "minister", "governor", "gov.", "mayor", "pope", "saint",
  ]

  /// Nil where no word of the sentence carries a bracket.
  static func names(in words: [TreebankWord]) -> [TreebankName]? {
    guard words.contains(where: { !$0.entity.isEmpty }) else { return nil }
    var open: [Entity] = []
    var names: [TreebankName] = []
    for (index, word) in words.enumerated() {
      for bracket in brackets(word.entity) {
        if let entity = opened(bracket, at: index) { open.append(entity) }
        guard bracket.hasSuffix(")") else { continue }
        let id = bracket.hasPrefix("(") ? open.last?.id : bracket.dropLast()
        guard let place = open.lastIndex(where: { $0.id == id }) else { continue }
        let entity = open.remove(at: place)
        if let name = name(of: entity, end: index + 1, in: words) { names.append(name) }
      }
    }
    return longest(names)
  }

  /// Cuts `(1-person(2-place)3)` into `(1-person`, `(2-place)` and `3)`.
  private static func brackets(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    for index in text.indices {
      if text[index] == "(" && index > start {
        pieces.append(text[start..<index])
        start = index
      } else if text[index] == ")" {
        let next = text.index(after: index)
        pieces.append(text[start..<next])
        start = next
      }
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }

  private static func opened(_ bracket: Substring, at index: Int) -> Entity? {
    guard bracket.hasPrefix("(") else { return nil }
    let fields = bracket.dropFirst().split(
      separator: "-", maxSplits: 7, omittingEmptySubsequences: false)
    guard fields.count >= 6, let head = Int(fields[5].prefix { $0.isNumber }) else { return nil }
    return Entity(id: fields[0], type: fields[1], head: index + head - 1, start: index)
  }

  private static func name(
    of entity: Entity, end: Int, in words: [TreebankWord]
  ) -> TreebankName? {
    guard let kind = kind(entity.type), entity.head < end, words[entity.head].part == .propn
    else { return nil }
    var (first, last) = (entity.head, entity.head)
    while first > entity.start, isName(first - 1, in: words) || bridges(first - 1, in: words) {
      first -= 1
    }
    while last + 1 < end, isName(last + 1, in: words) || bridges(last + 1, in: words) { last += 1 }
    while first < last, !isName(first, in: words) || isTitle(words[first].form, kind) { first += 1 }
    while last > first, !isName(last, in: words) { last -= 1 }
    return TreebankName(words: first..<last + 1, kind: kind)
  }

  private static func kind(_ type: Substring) -> Mention.Kind? {
    switch type {
    case "person": .person
    case "organization": .organisation
    case "place": .place
    case "object", "event", "abstract": .other
    default: nil
    }
  }

  private static func isTitle(_ form: String, _ kind: Mention.Kind) -> Bool {
    kind == .person && titles.contains(form.lowercased())
  }

  private static func isName(_ index: Int, in words: [TreebankWord]) -> Bool {
    words[index].part == .propn || (words[index].tag == .nnp || words[index].tag == .nnps)
  }

  /// Words and hyphens that join the parts of one name.
  private static func bridges(_ index: Int, in words: [TreebankWord]) -> Bool {
    guard index > 0, index + 1 < words.count else { return false }
    return ["of", "&", "-"].contains(words[index].form) && isName(index - 1, in: words)
      && isName(index + 1, in: words)
  }

  /// Of names that overlap, the longest.
  private static func longest(_ names: [TreebankName]) -> [TreebankName] {
    var kept: [TreebankName] = []
    for name in names.sorted(by: {
      ($1.words.count, $0.words.lowerBound) < ($0.words.count, $1.words.lowerBound)
    })
    where !kept.contains(where: { $0.words.overlaps(name.words) }) {
      kept.append(name)
    }
    return kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }
}
