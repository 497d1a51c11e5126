import Prose

/// The fullest name the text gives each entity, and where each mention starts.
struct EntityNames: Sendable {
  private let names: [Int: String]
  private let mentions: [Int: Mention]

  init(_ reading: Reading) {
    var names: [Int: String] = [:]
    var mentions: [Int: Mention] = [:]
    for mention in reading.mentions {
      mentions[mention.range.start] = mention
      guard mention.form == .name, let entity = mention.entity else { continue }
      let name = reading.text[mention.range]
      if name.utf8.count > names[entity]?.utf8.count ?? 0 { names[entity] = name }
    }
    self.names = names
    self.mentions = mentions
  }

  func mention(at range: TextRange) -> Mention? { mentions[range.start] }

  /// The fullest name; nil where the entity has none or the reader was not sure of it.
  func name(of mention: Mention) -> String? { mention.entity.flatMap { names[$0] } }
}
