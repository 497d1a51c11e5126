/// Puts right relations that contradict the tree around them; the heads stay.
///
/// The parser decides step by step, and may call a word an object before it sees its preposition.
struct RelationRepair {
  private let tags: [PartOfSpeech]
  private let heads: [Int]
  private let relations: [Relation]
  private var hasPreposition: [Bool]
  private var hasCopula: [Bool]
  private var isPassive: [Bool]

  init(tags: [PartOfSpeech], heads: [Int], relations: [Relation]) {
    self.tags = tags
    self.heads = heads
    self.relations = relations
    hasPreposition = Array(repeating: false, count: heads.count)
    hasCopula = hasPreposition
    isPassive = hasPreposition
    for (word, head) in heads.enumerated() where head < heads.count {
      switch relations[word] {
      case .case where tags[word] == .adp && word < head: hasPreposition[head] = true
      case .cop: hasCopula[head] = true
      case .auxPass: isPassive[head] = true
      default: break
      }
    }
  }

  /// The relations, mended.
  var repaired: [Relation] { relations.indices.map(repaired) }

  private func repaired(_ word: Int) -> Relation {
    let head = heads[word]
    guard head < heads.count else { return relations[word] }
    switch relations[word] {
    case .obj, .iobj, .nsubj, .nsubjPass:
      if hasPreposition[word] && isNominal(tags[word]) { return isClause(head) ? .obl : .nmod }
      return relations[word] == .nsubj && isPassive[head] ? .nsubjPass : relations[word]
    default:
      return relations[word]
    }
  }

  private func isClause(_ word: Int) -> Bool {
    tags[word] == .verb || tags[word] == .aux || tags[word] == .adj || hasCopula[word]
  }

  private func isNominal(_ part: PartOfSpeech) -> Bool {
    part == .noun || part == .propn || part == .pron || part == .num
  }
}
