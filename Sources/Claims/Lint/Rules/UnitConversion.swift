import Prose

/// A measure whose conversion, in brackets or after *or*, is another length, weight or temperature.
enum UnitConversion: LintRule {
  static let code = "unit"
  static let severity = FlagSeverity.major
  static let examples: [LintExample] = [
    .fires("The pass lies 10 km (3 miles) north of the town."),
    .fires("The block weighs 200 kilograms (300 pounds)."),
    .fires("The block weighs 200 kilograms, or 300 pounds, without the base."),
    .quiet("The block weighs 200 kilograms, or 441 pounds, without the base."),
    .quiet("The block may weigh 200 kilograms or 300 kilograms."),
    .quiet("The pass lies 10 km (6 miles) north of the town."),
    .quiet("The pass lies 10 km (6.2 miles) north of the town."),
    .quiet("The pass lies 10 km (two hours on foot) north of the town."),
  ]

  /// One unit in the base unit of its dimension (BIPM SI brochure; NIST SP 811 appendix B).
  private static let factors: [String: (dimension: String, factor: Double)] = [
    "metre": ("length", 1), "meter": ("length", 1), "m": ("length", 1),
    "kilometre": ("length", 1000), "kilometer": ("length", 1000), "km": ("length", 1000),
    "centimetre": ("length", 0.01), "centimeter": ("length", 0.01), "cm": ("length", 0.01),
    "millimetre": ("length", 0.001), "millimeter": ("length", 0.001), "mm": ("length", 0.001),
    "mile": ("length", 1609.344), "mi": ("length", 1609.344), "yard": ("length", 0.9144),
    "foot": ("length", 0.3048), "feet": ("length", 0.3048), "ft": ("length", 0.3048),
    "inch": ("length", 0.0254), "kilogram": ("mass", 1), "kg": ("mass", 1), "gram": ("mass", 0.001),
    "tonne": ("mass", 1000), "pound": ("mass", 0.45359237), "lb": ("mass", 0.45359237),
    "ounce": ("mass", 0.028349523), "hectare": ("area", 10_000), "acre": ("area", 4046.8564),
    "square kilometre": ("area", 1e6), "square kilometer": ("area", 1e6),
    "square mile": ("area", 2_589_988.11), "square metre": ("area", 1),
    "square meter": ("area", 1), "square foot": ("area", 0.09290304), "litre": ("volume", 1),
    "liter": ("volume", 1), "gallon": ("volume", 3.785411784),
  ]
  /// Rounded conversions may be off by a tenth.
  private static let tolerance = 0.1

  static func findings(in article: LintedArticle) -> [Finding] {
    let quantities = article.reading.quantities.filter { $0.kind == .quantity }
    return zip(quantities, quantities.dropFirst()).compactMap { measure, conversion in
      guard isConversion(conversion, after: measure, article),
        let left = factors[measure.value.unit ?? ""],
        let right = factors[conversion.value.unit ?? ""], left.dimension == right.dimension,
        left.factor != right.factor
      else { return nil }
      let stated = conversion.value.number * right.factor
      let actual = measure.value.number * left.factor
      guard actual > 0, abs(stated - actual) / actual > tolerance else { return nil }
      let converted = (actual / right.factor * 10).rounded() / 10
      return finding(
        [measure.range, conversion.range],
        "\(article.text(measure.range)) is about \(converted) in the unit of the conversion",
        remedy: "check the measure and convert it again")
    }
  }

  private static func isConversion(
    _ conversion: Quantity, after measure: Quantity, _ article: LintedArticle
  ) -> Bool {
    guard measure.range.end <= conversion.range.start else { return false }
    let between = article.words(in: TextRange(measure.range.end, conversion.range.start))
    return [["("], ["or"], [",", "or"]].contains(between)
  }
}
