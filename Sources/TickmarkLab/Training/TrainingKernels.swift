import CProseKernels

/// The arithmetic of training that reading does not need. Orders are fixed: the same bits each run.
enum TrainingKernels {
  /// y = max(0, y) · mask.
  static func rectify(_ y: inout [Float], mask: [Float], count: Int) {
    precondition(count <= y.count && count <= mask.count)
    unsafe prose_relu_masked(&y, mask, count)
  }

  /// The gradient before the rectifier, from that after it.
  static func rectifyBackward(
    _ gradient: inout [Float], activation: [Float], mask: [Float], count: Int
  ) {
    precondition(count <= gradient.count && count <= activation.count && count <= mask.count)
    unsafe prose_relu_backward(&gradient, activation, mask, count)
  }

  static func scale(_ x: inout [Float], by y: [Float], count: Int) {
    precondition(count <= x.count && count <= y.count)
    unsafe prose_scale_by(&x, y, count)
  }

  static func add(_ y: [Float], to x: inout [Float], count: Int) {
    precondition(count <= x.count && count <= y.count)
    unsafe prose_add(&x, y, count)
  }

  /// Adds `width` numbers of `source` to `target`.
  static func addRow(
    _ source: [Float], from first: Int, to target: inout [Float], at offset: Int, width: Int
  ) {
    precondition(first + width <= source.count && offset + width <= target.count)
    unsafe source.withUnsafeBufferPointer { source in
      unsafe target.withUnsafeMutableBufferPointer { target in
        guard let source = source.baseAddress, let target = target.baseAddress else { return }
        unsafe prose_add(target + offset, source + first, width)
      }
    }
  }

  /// Turns `count` scores from `first` into probabilities.
  static func softmax(
    _ scores: inout [Float], from first: Int, mask: [Float], from firstMask: Int, count: Int
  ) {
    precondition(first + count <= scores.count && firstMask + count <= mask.count)
    unsafe mask.withUnsafeBufferPointer { mask in
      unsafe scores.withUnsafeMutableBufferPointer { scores in
        guard let scores = scores.baseAddress, let mask = mask.baseAddress else { return }
        unsafe prose_softmax(scores + first, mask + firstMask, count)
      }
    }
  }

  /// Adds each line of `values` to the rows of `table` that `rows` names for it, `count` a line.
  static func scatter(
    _ values: [Float], lines: Int, width: Int, to table: inout [Float], rows: [Int32], count: Int
  ) {
    precondition(lines * count <= rows.count && lines * width <= values.count)
    precondition(rows.allSatisfy { Int($0 + 1) * width <= table.count })
    unsafe prose_scatter_rows(&table, rows, count, values, lines, width)
  }

  /// Adds the sums of the columns of `values` to `target` from `offset`.
  static func addColumnSums(
    _ values: [Float], lines: Int, width: Int, to target: inout [Float], at offset: Int
  ) {
    precondition(lines * width <= values.count && offset + width <= target.count)
    unsafe target.withUnsafeMutableBufferPointer { target in
      guard let target = target.baseAddress else { return }
      unsafe prose_column_sums(target + offset, values, lines, width)
    }
  }

  /// A mask that drops elements with the given probability.
  static func dropout(count: Int, rate: Float, _ random: inout SplitMix64) -> [Float] {
    var mask = [Float](repeating: 1, count: count)
    if rate > 0 { unsafe prose_dropout(&mask, count, rate, &random.state) }
    return mask
  }

  static func squareSum(_ values: [Float]) -> Double {
    unsafe prose_square_sum(values, values.count)
  }

  /// average += rate · (weights − average).
  static func average(_ average: inout [Float], towards weights: [Float], rate: Float) {
    precondition(average.count == weights.count)
    unsafe prose_average(&average, weights, rate, weights.count)
  }
}
