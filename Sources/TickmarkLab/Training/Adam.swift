import CProseKernels

/// The optimiser (Kingma and Ba 2015); rows that a step does not touch stay as they are.
struct Adam {
  private var first: [Float]
  private var second: [Float]
  private var step = 0
  private static let (beta1, beta2): (Float, Float) = (0.9, 0.99)

  init(count: Int) {
    first = Array(repeating: 0, count: count)
    second = first
  }

  /// Starts a step; the corrections of all updates until the next follow its number.
  mutating func advance() { step += 1 }

  /// Moves `count` weights from `offset` against their gradient, which starts at `source` in its
  /// array.
  mutating func update(
    _ weights: inout [Float], at offset: Int, count: Int, gradient: [Float], from source: Int,
    rate: Float, scale: Float
  ) {
    precondition(offset + count <= weights.count && source + count <= gradient.count)
    var settings = prose_adam(
      rate: rate / (1 - Adam.power(Adam.beta1, step)), beta1: Adam.beta1, beta2: Adam.beta2,
      correction2: 1 / (1 - Adam.power(Adam.beta2, step)), epsilon: 1e-8, scale: scale)
    unsafe weights.withUnsafeMutableBufferPointer { weights in
      unsafe first.withUnsafeMutableBufferPointer { first in
        unsafe second.withUnsafeMutableBufferPointer { second in
          unsafe gradient.withUnsafeBufferPointer { gradient in
            guard let weights = weights.baseAddress, let first = first.baseAddress,
              let second = second.baseAddress, let gradient = gradient.baseAddress
            else { return }
            unsafe prose_adam_step(
              weights + offset, first + offset, second + offset, gradient + source, count,
              &settings)
          }
        }
      }
    }
  }

  /// By repeated squaring, so that no library's rounding matters.
  private static func power(_ base: Float, _ exponent: Int) -> Float {
    var (result, factor, rest) = (1.0, Double(base), exponent)
    while rest > 0 {
      if rest & 1 == 1 { result *= factor }
      factor *= factor
      rest >>= 1
    }
    return Float(result)
  }
}
