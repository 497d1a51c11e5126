import Prose

/// The features that have a trained row each, and the classes of tags.
struct Vocabulary: Sendable {
  /// Sorted; the key at index i has row i + 1, after the unknown word's.
  private(set) var keys: [UInt32] = []
  /// How often each row's feature was seen.
  private(set) var counts: [Int] = [0]
  private(set) var tags: [TagPair] = []
  private var tagIndex: [TagPair: Int] = [:]

  struct TagPair: Hashable, Comparable, Sendable {
    var part: PartOfSpeech
    var tag: PennTag

    static func < (left: TagPair, right: TagPair) -> Bool {
      (left.part.rawValue, left.tag.rawValue) < (right.part.rawValue, right.tag.rawValue)
    }
  }

  /// Rarer features are left out: forms seen once, ends and shapes seen less than five times.
  private static func least(_ kind: Int) -> Int { kind == 0 ? 2 : 5 }

  init(_ sentences: [TreebankSentence], named: [NamedSentence]) {
    var seen: [UInt32: (count: Int, kind: Int)] = [:]
    func count(_ form: String) {
      for (kind, key) in WordFeatures(of: form).keys.enumerated() {
        seen[key, default: (0, kind)].count += 1
      }
    }
    var pairs: Set<TagPair> = []
    for word in sentences.lazy.flatMap(\.words) {
      count(word.form)
      if let tag = word.tag { pairs.insert(TagPair(part: word.part, tag: tag)) }
    }
    for form in named.lazy.flatMap(\.forms) { count(form) }
    keys = seen.filter { $0.value.count >= Vocabulary.least($0.value.kind) }.keys.sorted()
    counts += keys.map { seen[$0]?.count ?? 0 }
    tags = pairs.sorted()
    tagIndex = Dictionary(uniqueKeysWithValues: zip(tags, tags.indices))
  }

  var rowCount: Int { keys.count + 1 }

  func tagClass(_ word: TreebankWord) -> Int? {
    word.tag.flatMap { tagIndex[TagPair(part: word.part, tag: $0)] }
  }

  func rows(of forms: [String], _ vectors: WordVectors) -> WordRows {
    var result = WordRows()
    for form in forms {
      let features = WordFeatures(of: form)
      for (kind, key) in features.keys.enumerated() {
        result.rows.append(Int32(row(of: key) ?? (kind == 0 ? Network.unknown : -1)))
      }
      result.vectors.append(Int32(vectors.index(of: features.vectorKey) ?? -1))
    }
    return result
  }

  private func row(of key: UInt32) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low + 1 : nil
  }
}
