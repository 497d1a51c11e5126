import Prose

/// The measures of lint: faults planted into news articles, and what it says without them.
extension MeasureTable {
  /// Rounds of all planted faults; each draws its people and numbers anew.
  private static let rounds = 4

  static func lint(_ model: Model, on folder: DataFolder) throws -> MeasureTable {
    var table = MeasureTable()
    var random = SplitMix64(seed: 1)
    let faults = (0..<rounds).flatMap { _ in PlantedFault.round(&random) }
    let carriers = try folder.attributedArticles("dev").compactMap { CarrierArticle($0.text) }
    let lint = try LintMeasure(faults, in: carriers, Reader(model))
    table.add("planted", "faults found", lint.recall)
    for code in lint.planted.keys.sorted() {
      let share = Double(lint.found[code] ?? 0) / Double(lint.planted[code] ?? 1)
      table.add("planted", "faults found: \(code)", 100 * share)
    }
    table.add("planted", "findings in \(faults.count) right passages", Double(lint.falseInPassages))
    table.add("polnear dev", "findings per 1,000 words", lint.alarms)
    table.add("polnear dev", "superlative queries per 1,000 words", lint.superlatives)
    return table
  }
}
