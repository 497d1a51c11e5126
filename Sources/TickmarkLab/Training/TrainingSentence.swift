import Prose

/// A sentence as the trainer sees it.
struct TrainingSentence: Sendable {
  /// The words' embedding rows and vectors: as written, then in other cases.
  var variants: [WordRows]
  /// Each word's class of tags; nil where unknown.
  var tags: [Int?]
  /// The heads and relations; nil where the sentence has no tree.
  var tree: (heads: [Int32], relations: [UInt8])?
  /// Each word's name label; nil where names are not marked.
  var names: [Int]?
  /// Whether names of other kinds than person, organisation and place are marked.
  var marksOthers = true

  var count: Int { tags.count }
}

/// Where the parts of each word of a sentence are found.
struct WordRows: Sendable {
  /// One embedding row per kind of feature and word; -1 where it is unknown.
  var rows: [Int32] = []
  /// Each word's pretrained vector; -1 where it has none.
  var vectors: [Int32] = []
}
