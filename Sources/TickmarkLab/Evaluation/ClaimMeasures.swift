import Prose

/// The measures of what the splitter proposes: attributions, facets and claims.
extension MeasureTable {
  static func claims(_ model: Model, on folder: DataFolder) throws -> MeasureTable {
    var table = MeasureTable()
    let reader = Reader(model)
    table.addAttributions(AttributionMeasure(try folder.attributedArticles("dev"), reader))
    let facets = FacetMeasure(try folder.propositions("dev"), reader)
    table.add("propsegment", "facets", facets.raw.f1)
    table.add("propsegment", "facets, punctuation left out", facets.withoutPunctuation.f1)
    let claims = SplittingMeasure(try folder.factLens("even"), reader, threshold: 0.8)
    table.add("factlens", "claims", claims.all.f1)
    table.add("factlens", "claims of compound sentences", claims.compound.f1)
    table.add("factlens", "indivisible sentences split", claims.oversplit)
    let examples = SplittingMeasure(try folder.workedExamples(), reader, threshold: 0.6)
    table.add("examples", "claims", examples.all.f1)
    table.add("examples", "forbidden claims, count", Double(examples.forbidden))
    return table
  }

  private mutating func addAttributions(_ measure: AttributionMeasure) {
    add("polnear dev", "attributions, relaxed", measure.relaxed)
    add("polnear dev", "exact source and content", measure.exact)
    add("polnear dev", "words of sources", measure.sourceWords)
    add("polnear dev", "words of cues", measure.cueWords)
    add("polnear dev", "words of contents", measure.contentWords)
  }
}
