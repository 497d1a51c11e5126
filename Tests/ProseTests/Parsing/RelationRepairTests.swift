@testable import Prose
import Testing

@Suite struct RelationRepairTests {
  @Test(arguments: [
    ("arrested men during a raid", "0 1 5 5 1", "root obj case det obj", "root obj case det obl"),
    ("the port of Selm", "2 0 4 2", "det root case obj", "det root case nmod"),
    ("he was seen", "3 3 0", "nsubj aux:pass root", "nsubj:pass aux:pass root"),
    ("she saw Gorn", "2 0 2", "nsubj root obj", "nsubj root obj"),
  ])
  func `mends what contradicts the tree`(
    words: String, heads: String, relations: String, mended: String
  ) throws {
    let parts: [String: PartOfSpeech] = [
      "arrested": .verb, "men": .noun, "during": .adp, "a": .det, "raid": .noun, "the": .det,
      "port": .noun, "of": .adp, "Selm": .propn, "he": .pron, "was": .aux, "seen": .verb,
      "she": .pron, "saw": .verb, "Gorn": .propn,
    ]
    let numbers = heads.split(separator: " ").compactMap { Int($0) }
    let repair = RelationRepair(
      tags: words.split(separator: " ").compactMap { parts[String($0)] },
      heads: numbers.map { $0 == 0 ? numbers.count : $0 - 1 },
      relations: relations.split(separator: " ").compactMap { Relation(name: String($0)) })
    #expect(repair.repaired.map(\.name).joined(separator: " ") == mended)
  }
}
