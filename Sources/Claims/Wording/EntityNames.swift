import Prose

/// The fullest name the text gives each entity, and where each mention starts.
struct EntityNames: Sendable {
  private let names: [Int: String]
  private let mentions: [Mention]
  /// By the offset where a mention starts, its index; -1 for none.
  private let starts: [Int32]

  init(_ reading: Reading) {
    var names: [Int: String] = [:]
    var starts = [Int32](repeating: -1, count: reading.text.bytes.count + 1)
    for (index, mention) in reading.mentions.enumerated() {
      starts[mention.range.start] = Int32(index)
      guard mention.form == .name, let entity = mention.entity else { continue }
      let name = reading.text[mention.range]
      if name.utf8.count > names[entity]?.utf8.count ?? 0 { names[entity] = name }
    }
    self.names = names
    mentions = reading.mentions
    self.starts = starts
  }

  func mention(at range: TextRange) -> Mention? {
    let index = Int(starts[range.start])
    return index < 0 ? nil : mentions[index]
  }

  /// The fullest name; nil where the entity has none or the reader was not sure of it.
  func name(of mention: Mention) -> String? { mention.entity.flatMap { names[$0] } }
}
