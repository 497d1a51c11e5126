/// Takes features, each a template's number and a value; written once for reading and for training.
package protocol FeatureSink {
  mutating func add(_ template: UInt32, _ value: UInt32)
}

/// Which of a perceptron's weights a feature has: hashed, so that no vocabulary is needed.
package enum FeatureHash {
  @inline(__always)
  package static func index(_ template: UInt32, _ value: UInt32) -> UInt32 {
    var hash = (value ^ (template &* 0x9E37_79B1)) &* 0x85EB_CA6B
    hash ^= hash >> 15
    hash = hash &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }

  /// Joins two values to one.
  @inline(__always)
  package static func join(_ left: UInt32, _ right: UInt32) -> UInt32 {
    (left ^ (left >> 15)) &* 0x2C1B_3C6D &+ right
  }
}

/// Adds up a perceptron's weights for the features it takes.
struct FeatureScore: FeatureSink {
  private let weights: ModelNumbers<Int16>
  private let mask: UInt32
  private(set) var sum = 0

  /// - Precondition: the number of weights is a power of two.
  init(_ weights: ModelNumbers<Int16>) {
    self.weights = weights
    mask = UInt32(max(1, weights.count) - 1)
  }

  @inline(__always)
  mutating func add(_ template: UInt32, _ value: UInt32) {
    sum += Int(weights[Int(FeatureHash.index(template, value) & mask)])
  }

  mutating func clear() { sum = 0 }
}
