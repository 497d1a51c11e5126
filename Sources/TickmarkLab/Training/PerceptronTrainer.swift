import Prose

/// Trains a perceptron that says yes or no, with hashed features and averaged weights.
struct PerceptronTrainer {
  private var weights: [Int32]
  /// Each weight's sum over all steps, less what the last value still has to add.
  private var totals: [Int64]
  private var step: Int64 = 1
  private let mask: UInt32

  /// A power of two of weights.
  init(bits: Int) {
    weights = Array(repeating: 0, count: 1 << bits)
    totals = Array(repeating: 0, count: 1 << bits)
    mask = UInt32(1 << bits - 1)
  }

  /// Corrects the weights where they are wrong about an example, or right by less than the margin.
  mutating func learn(_ features: FeatureList, isPositive: Bool, margin: Int32) {
    let score = features.indices.reduce(Int32(0)) { $0 + weights[Int($1 & mask)] }
    if (isPositive ? score : -score) <= margin {
      for index in features.indices {
        weights[Int(index & mask)] += isPositive ? 1 : -1
        totals[Int(index & mask)] += isPositive ? step : -step
      }
    }
    step += 1
  }

  /// The averaged weights, in 64ths.
  var averaged: [Int16] {
    weights.indices.map { index in
      let sum = Int64(weights[index]) * step - totals[index]
      let rounded = (Double(sum) * 64 / Double(step)).rounded(.toNearestOrEven)
      return Int16(max(-32_000, min(32_000, rounded)))
    }
  }
}

/// Keeps the features it takes.
struct FeatureList: FeatureSink {
  private(set) var indices: [UInt32] = []

  mutating func add(_ template: UInt32, _ value: UInt32) {
    indices.append(FeatureHash.index(template, value))
  }
}
