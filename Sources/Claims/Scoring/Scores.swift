import Prose

/// What a feature adds to a score, in log-odds, and how it is put to a person.
private struct Weight: Sendable {
  let feature: Features
  let weight: Double
  let reason: String

  init(_ feature: Features, _ weight: Double, _ reason: String) {
    self.feature = feature
    self.weight = weight
    self.reason = reason
  }
}

/// How surely evidence could settle the claim. Weights are set by judgement, in the order in which published
/// studies rank such features: figures, names and past events for, judgement and wishes against.
func verifiableScore(_ features: Features) -> Score {
  verifiable.score(features)
}

/// How much hangs on the claim for the public. Weights are set by judgement.
func importantScore(_ features: Features) -> Score {
  important.score(features)
}

private let verifiable = Scale(
  from: 0.6,
  [
    Weight(.figure, 1.4, "has a figure"),
    Weight(.name, 0.9, "names somebody or something"),
    Weight(.date, 0.6, "gives a date"),
    Weight(.past, 0.6, "tells of something that happened"),
    Weight(.quote, 1.2, "a quotation can be compared"),
    Weight(.superlative, 0.3, "a superlative can be refuted"),
    Weight(.comparison, 0.4, "compares"),
    Weight(.legal, 0.5, "courts and laws leave records"),
    Weight(.attribute, 0.5, "a fixed attribute"),
    Weight(.hedge, -0.7, "hedged"),
    Weight(.future, -0.9, "about the future"),
    Weight(.conditional, -1.4, "holds under a condition alone"),
    Weight(.evaluative, -1.6, "a judgement"),
    Weight(.normative, -1.8, "says what ought to be"),
    Weight(.belief, -1.2, "a belief or a wish"),
    Weight(.firstPerson, -0.6, "speaks of the speaker"),
    Weight(.generic, -0.5, "speaks of no one in particular"),
    Weight(.needsContext, -0.8, "does not stand alone"),
  ])

private let important = Scale(
  from: -0.8,
  [
    Weight(.harm, 1.3, "about harm to people"),
    Weight(.legal, 1.0, "about law or courts"),
    Weight(.money, 0.9, "about money"),
    Weight(.percent, 0.6, "gives a share"),
    Weight(.figure, 0.5, "has a figure"),
    Weight(.cause, 0.6, "says what caused what"),
    Weight(.change, 0.5, "about a rise or a fall"),
    Weight(.superlative, 0.5, "a superlative"),
    Weight(.comparison, 0.4, "compares"),
    Weight(.institution, 0.5, "about an institution"),
    Weight(.office, 0.4, "about somebody in office"),
    Weight(.name, 0.3, "names somebody or something"),
    Weight(.unnamedSource, 0.5, "rests on an unnamed source"),
    Weight(.lead, 0.7, "stands at the top"),
    Weight(.attribute, -0.6, "background"),
    Weight(.evaluative, -0.8, "a judgement"),
    Weight(.generic, -0.4, "speaks of no one in particular"),
  ])

/// What a score starts from, and what features add to it.
private struct Scale: Sendable {
  let start: Double
  let weights: [Weight]
  private let strongest: [Weight]

  init(from start: Double, _ weights: [Weight]) {
    self.start = start
    self.weights = weights
    strongest = weights.sorted { abs($0.weight) > abs($1.weight) }
  }

  func score(_ features: Features) -> Score {
    var sum = start
    for weight in weights where features.contains(weight.feature) { sum += weight.weight }
    var reasons: [String] = []
    for weight in strongest where features.contains(weight.feature) {
      reasons.append(weight.reason)
    }
    return Score(value: rounded(logistic(sum)), reasons: reasons)
  }
}

/// The logistic function, by its continued product form of exp for small arguments: 2^10 steps.
private func logistic(_ sum: Double) -> Double { 1 / (1 + exponential(-sum)) }

private func exponential(_ power: Double) -> Double {
  var result = 1 + power / 1024
  for _ in 0..<10 { result *= result }
  return result
}

private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
