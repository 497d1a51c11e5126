import Prose

/// The measures of times and quantities.
extension MeasureTable {
  static func figures(_ model: Model, on folder: DataFolder) throws -> MeasureTable {
    var table = MeasureTable()
    let reader = Reader(model)
    for set in ["DateTime", "Number", "Percent", "Age", "Currency", "Dimension"] {
      let measure = FigureMeasure(try folder.figures(set), reader)
      table.add("recognizers", "\(set), resolved", measure.share)
    }
    return table
  }
}
