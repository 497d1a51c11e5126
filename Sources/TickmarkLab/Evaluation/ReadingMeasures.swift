import Prose

/// The measures of the reader alone: sentences, words, tags, trees, lemmas and names.
extension MeasureTable {
  static func reading(_ model: Model, on folder: DataFolder) throws -> MeasureTable {
    var table = MeasureTable()
    let reader = Reader(model)
    for set in ["gum-free-dev", "ewt-dev"] {
      let documents = try folder.treebank(set)
      table.addRaw(set, try SegmentationMeasure(documents, reader))
      let sentences = documents.flatMap(\.sentences)
      table.addGold(set, SyntaxMeasure(sentences, model.network))
      table.add(set, "lemmas, gold tags", LemmaMeasure.score(sentences, model.lemmas))
    }
    table.addNames(NameMeasure(try folder.namedForMeasuring(), model.network))
    return table
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
}
