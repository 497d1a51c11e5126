import CProseKernels

/// Rows of weights kept as bytes, each row with its scale.
struct Int8Rows: Sendable {
  private let values: ModelNumbers<Int8>
  private let scales: ModelNumbers<Float>
  let width: Int

  init(_ values: ModelNumbers<Int8>, scales: ModelNumbers<Float>, width: Int) {
    precondition(values.count == scales.count * width, "each row of weights needs its scale")
    self.values = values
    self.scales = scales
    self.width = width
  }

  var count: Int { scales.count }

  /// Adds a row to `target` from `offset`.
  func add(_ row: Int, to target: inout [Float], at offset: Int, with kernels: Kernels) {
    precondition(row >= 0 && row < count && offset >= 0 && offset + width <= target.count)
    guard let base = unsafe values.base else { return }
    let scale = scales[row]
    unsafe target.withUnsafeMutableBufferPointer { target in
      guard let target = target.baseAddress else { return }
      unsafe prose_add_int8(kernels.path, target + offset, base + row * width, scale, width)
    }
  }

  /// Writes a row as whole numbers with its scale.
  func copy(_ row: Int, to target: inout WholeRows) {
    precondition(row >= 0 && row < count && target.values.count >= width)
    guard let base = unsafe values.base else { return }
    unsafe prose_bias_int8(&target.values, base + row * width, width)
    target.scales[0] = scales[row]
  }
}
