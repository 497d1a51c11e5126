import Prose

/// Learns lemmas from treebanks: rules for words that were seen, and for endings.
struct LemmaTrainer {
  /// How often each rule was seen, by key: of words (length 6) and of endings by their length.
  private var seen: [[UInt32: [LemmaRule: Int]]] = Array(
    repeating: [:], count: Lemmas.longestEnding + 2)
  /// The key of the next shorter ending.
  private var shorter: [UInt32: UInt32] = [:]
  private var chosen: [UInt32: LemmaRule] = [:]

  /// Endings seen less often with their rule are left out.
  private static let leastEnding = 2

  init(_ sentences: [TreebankSentence]) {
    for word in sentences.lazy.flatMap(\.words) { count(word) }
    for level in seen.indices { choose(level) }
  }

  private mutating func count(_ word: TreebankWord) {
    guard let tag = word.tag, word.lemma != "_" else { return }
    let rule = LemmaRule(from: word.form, to: word.lemma)
    let bytes = WordFeatures.folded(word.form)
    let longest = min(Lemmas.longestEnding, bytes.count)
    var keys = (0...longest).map { Lemmas.endingKey(bytes.suffix($0), word.part, tag) }
    keys.append(Lemmas.wordKey(bytes, word.part, tag))
    for (length, key) in keys.enumerated() {
      let level = length <= longest ? length : seen.count - 1
      seen[level][key, default: [:]][rule, default: 0] += 1
      if length > 0 { shorter[key] = keys[length - 1] }
    }
  }

  /// Keeps a level's rules, but not those that a shorter ending gives already.
  private mutating func choose(_ level: Int) {
    let least = level == seen.count - 1 ? 1 : LemmaTrainer.leastEnding
    for (key, rules) in seen[level] {
      guard let best = LemmaTrainer.best(rules), best.count >= least else { continue }
      if inherited(key) != best.rule { chosen[key] = best.rule }
    }
  }

  private func inherited(_ key: UInt32) -> LemmaRule? {
    var key = key
    while let parent = shorter[key] {
      if let rule = chosen[parent] { return rule }
      key = parent
    }
    return nil
  }

  /// The commonest rule; of equals the first by its text.
  private static func best(_ rules: [LemmaRule: Int]) -> (rule: LemmaRule, count: Int)? {
    rules.min { ($1.value, $0.key.text) < ($0.value, $1.key.text) }
      .map { ($0.key, $0.value) }
  }

  /// Adds the tables to a model.
  func add(to writer: inout ModelWriter) {
    let rules = Set(chosen.values).sorted { $0.text < $1.text }
    let numbers = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    let keys = chosen.keys.sorted()
    writer.add(.lemmaKeys, keys)
    writer.add(.lemmaRules, keys.map { UInt16(chosen[$0].flatMap { numbers[$0] } ?? 0) })
    writer.add(.lemmaText, Array(rules.map { $0.text + "\n" }.joined().utf8))
  }
}
