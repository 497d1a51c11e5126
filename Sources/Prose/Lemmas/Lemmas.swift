/// Finds lemmas: first by the word and its tags, else by the longest known ending.
package struct Lemmas: Sendable {
  private let keys: KeyTable
  private let ruleNumbers: ModelNumbers<UInt16>
  private let rules: [LemmaRule]

  /// The longest ending looked up, in bytes.
  package static let longestEnding = 5

  init(_ model: ModelFile) {
    keys = KeyTable(model.numbers(.lemmaKeys, as: UInt32.self))
    ruleNumbers = model.numbers(.lemmaRules, as: UInt16.self)
    let text = String(decoding: model.numbers(.lemmaText, as: UInt8.self).array, as: UTF8.self)
    rules = text.split(separator: "\n").compactMap(LemmaRule.init(text:))
  }

  package func lemma(of form: String, _ part: PartOfSpeech, _ tag: PennTag) -> String {
    let bytes = WordFeatures.folded(form)
    if let rule = rule(Lemmas.wordKey(bytes, part, tag)) { return rule.lemma(of: form) }
    // An abbreviated name that is not known is its own lemma: *F.B.I.* is no *Fri.*
    if tag == .nnp && bytes.contains(0x2E) { return form }
    for length in stride(from: min(Lemmas.longestEnding, bytes.count), through: 0, by: -1) {
      let key = Lemmas.endingKey(bytes.suffix(length), part, tag)
      if let rule = rule(key) { return rule.lemma(of: form) }
    }
    return part == .propn ? form : form.lowercased()
  }

  private func rule(_ key: UInt32) -> LemmaRule? {
    guard let index = keys.index(of: key) else { return nil }
    let number = Int(ruleNumbers[index])
    return number < rules.count ? rules[number] : nil
  }

  /// The key of a whole word, in lower case.
  package static func wordKey(
    _ folded: [UInt8], _ part: PartOfSpeech, _ tag: PennTag
  ) -> UInt32 {
    WordFeatures.hash(folded[...], seed: seed(part, tag))
  }

  /// The key of an ending; endings of different length never share one.
  package static func endingKey(
    _ ending: ArraySlice<UInt8>, _ part: PartOfSpeech, _ tag: PennTag
  ) -> UInt32 {
    WordFeatures.hash(ending, seed: seed(part, tag) + 65_536 * UInt32(1 + ending.count))
  }

  private static func seed(_ part: PartOfSpeech, _ tag: PennTag) -> UInt32 {
    1_000 + UInt32(part.rawValue) * 256 + UInt32(tag.rawValue)
  }
}
