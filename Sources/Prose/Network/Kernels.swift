import CProseKernels

/// The arithmetic of the network, on the machine's fastest instructions; every path gives the same
/// bits.
package struct Kernels: Sendable {
  /// Which instructions are used, as in `prose_path`.
  package let path: Int32

  package static let fastest = Kernels(path: prose_best_path())
  /// All paths that this machine can run.
  package static let runnable: [Kernels] = (0...fastest.path).map(Kernels.init(path:))

  package init(path: Int32) { self.path = path }

  /// Rounds rows of floats, each with its own scale, to bytes. The width is a multiple of 16.
  func quantize(_ x: [Float], rows: Int, into target: inout WholeRows) {
    precondition(rows * target.width <= x.count && target.width % 16 == 0)
    target.resize(rows)
    unsafe prose_quantize(path, x, rows, target.width, &target.values, &target.scales)
  }

  /// Multiplies rows with a layer's matrix, and writes the products with its bias to `c` from `offset`
  /// on; where the layer has no bias they are added to what is there.
  func apply(
    _ layer: LinearLayer, to a: WholeRows, from first: Int, count: Int, into c: inout [Float],
    at offset: Int
  ) {
    guard count > 0 else { return }
    let b = layer.weights
    precondition(a.width == b.rows && first >= 0 && first + count <= a.count)
    precondition(offset >= 0 && offset + count * b.columns <= c.count)
    unsafe layer.bias.withUnsafeBufferPointer { bias in
      unsafe a.values.withUnsafeBufferPointer { values in
        unsafe a.scales.withUnsafeBufferPointer { scales in
          unsafe b.quads.withUnsafeBufferPointer { quads in
            unsafe b.starts.withUnsafeBufferPointer { starts in
              unsafe b.scales.withUnsafeBufferPointer { columnScales in
                unsafe c.withUnsafeMutableBufferPointer { c in
                  guard let values = values.baseAddress, let scales = scales.baseAddress,
                    let quads = quads.baseAddress, let starts = starts.baseAddress,
                    let columnScales = columnScales.baseAddress, let c = c.baseAddress
                  else { return }
                  var product = unsafe prose_whole_product(
                    m: count, n: b.columns, k: b.rows, a: values + first * b.rows,
                    a_scales: scales + first, b: quads, b_starts: starts,
                    b_scales: columnScales, bias: bias.isEmpty ? nil : bias.baseAddress,
                    c: c + offset, c_row: b.columns)
                  unsafe prose_multiply_whole(path, &product)
                }
              }
            }
          }
        }
      }
    }
  }

  /// Writes max(0, the sum of the table's rows) to `target` from `offset`.
  package func sumRowsRectified(
    _ table: [Float], rows: [Int32], from first: Int, count: Int, width: Int,
    into target: inout [Float], at offset: Int
  ) {
    precondition(first + count <= rows.count && offset + width <= target.count)
    precondition(width % 16 == 0, "the kernels need columns in sixteens")
    unsafe table.withUnsafeBufferPointer { table in
      unsafe rows.withUnsafeBufferPointer { rows in
        unsafe target.withUnsafeMutableBufferPointer { target in
          guard let table = table.baseAddress, let rows = rows.baseAddress,
            let target = target.baseAddress
          else { return }
          unsafe prose_sum_rows_relu(
            path, target + offset, table, rows + first, count, width)
        }
      }
    }
  }

  /// Copies some numbers to `target` from `offset`.
  func copy(
    _ source: [Float], from first: Int, count: Int, to target: inout [Float], at offset: Int
  ) {
    precondition(first >= 0 && first + count <= source.count)
    precondition(offset >= 0 && offset + count <= target.count)
    unsafe source.withUnsafeBufferPointer { source in
      unsafe target.withUnsafeMutableBufferPointer { target in
        guard let source = source.baseAddress, let target = target.baseAddress else { return }
        unsafe (target + offset).update(from: source + first, count: count)
      }
    }
  }

  /// x += max(0, y), element by element.
  package func addRectified(_ y: [Float], to x: inout [Float], count: Int) {
    precondition(count <= x.count && count <= y.count)
    unsafe y.withUnsafeBufferPointer { y in
      unsafe x.withUnsafeMutableBufferPointer { x in
        guard let x = x.baseAddress, let y = y.baseAddress else { return }
        unsafe prose_add_relu(path, x, y, count)
      }
    }
  }

  /// The first index of the largest score with its mask added.
  package func best(
    _ scores: [Float], from first: Int, mask: [Float], from firstMask: Int, count: Int
  ) -> Int {
    precondition(first + count <= scores.count && firstMask + count <= mask.count)
    return unsafe scores.withUnsafeBufferPointer { scores in
      unsafe mask.withUnsafeBufferPointer { mask in
        guard let scores = scores.baseAddress, let mask = mask.baseAddress else { return 0 }
        return unsafe prose_best(path, scores + first, mask + firstMask, count)
      }
    }
  }
}
