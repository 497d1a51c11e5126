import Prose

/// All measures of a model on the development data.
struct Measures: Sendable {
  /// One row of the table: a set, a measure and its figure in per cent.
  struct Row: Sendable {
    var set: String
    var measure: String
    var value: Double
  }

  private(set) var rows: [Row] = []

  init(_ model: Model, on folder: DataFolder) throws {
    let reader = Reader(model)
    for set in ["gum-free-dev", "ewt-dev"] {
      let documents = try folder.treebank(set)
      addRaw(set, try SegmentationMeasure(documents, reader))
      let sentences = documents.flatMap(\.sentences)
      addGold(set, SyntaxMeasure(sentences, model.network))
      add(set, "lemmas, gold tags", LemmaMeasure.score(sentences, model.lemmas))
    }
    addNames(NameMeasure(try folder.namedForMeasuring(), model.network))
  }

  private mutating func add(_ set: String, _ measure: String, _ score: Score) {
    rows.append(Row(set: set, measure: measure, value: (score.f1 * 100).rounded() / 100))
  }

  private mutating func addRaw(_ set: String, _ raw: SegmentationMeasure) {
    add(set, "sentence ends", raw.boundaries)
    add(set, "sentences", raw.sentences)
    add(set, "words", raw.words)
    add(set, "UPOS, raw text", raw.partOfSpeech)
    add(set, "UAS, raw text", raw.heads)
    add(set, "LAS, raw text", raw.relations)
  }

  private mutating func addGold(_ set: String, _ gold: SyntaxMeasure) {
    add(set, "UPOS, gold words", gold.partOfSpeech)
    add(set, "XPOS, gold words", gold.tag)
    add(set, "UAS, gold words", gold.heads)
    add(set, "LAS, gold words", gold.relations)
  }

  private mutating func addNames(_ names: NameMeasure) {
    add("uner-ewt-test", "names", names.all)
    for kind in NameMeasure.kinds {
      add("uner-ewt-test", "names: \(kind.rawValue)", names.byKind[kind] ?? Score())
    }
  }

  /// The rows as a table for people.
  var table: String {
    rows.map { row in
      let gap = String(repeating: " ", count: max(1, 24 - row.measure.count))
      return row.set + String(repeating: " ", count: max(1, 15 - row.set.count)) + row.measure
        + gap + "\(row.value)"
    }.joined(separator: "\n")
  }

  /// The rows as a JSON array.
  var json: String {
    let items = rows.map {
      #"{"measure":"\#($0.measure)","set":"\#($0.set)","value":\#($0.value)}"#
    }
    return "[" + items.joined(separator: ",\n ") + "]"
  }
}
