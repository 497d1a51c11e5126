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

  /// Where a matrix lies in an array of floats: its first element, and the steps to the next row and
  /// column.
  package struct Place: Sendable {
    package var offset: Int
    package var row: Int
    package var column: Int

    package init(_ offset: Int, row: Int, column: Int = 1) {
      self.offset = offset
      self.row = row
      self.column = column
    }
  }

  /// The sizes of a product: (m × k) · (k × n); n is a multiple of 16.
  package struct Size: Sendable {
    package var m: Int
    package var n: Int
    package var k: Int

    package init(m: Int, n: Int, k: Int) {
      self.m = m
      self.n = n
      self.k = k
    }
  }

  /// Adds to `c` (or writes to it) the product of `a` and `b`. The columns of `b` and `c` lie side by
  /// side.
  package func multiply(
    _ a: [Float], _ atA: Place, by b: [Float], _ atB: Place, into c: inout [Float], _ atC: Place,
    _ size: Size, adding: Bool
  ) {
    guard size.m > 0 else { return }
    check(atA, size.m, size.k, a.count)
    check(atB, size.k, size.n, b.count)
    check(atC, size.m, size.n, c.count)
    precondition(size.n % 16 == 0, "the kernels need columns in sixteens")
    unsafe a.withUnsafeBufferPointer { a in
      unsafe b.withUnsafeBufferPointer { b in
        unsafe c.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          var product = unsafe prose_product(
            m: size.m, n: size.n, k: size.k, a: a + atA.offset, a_row: atA.row,
            a_column: atA.column, b: b + atB.offset, b_row: atB.row, c: c + atC.offset,
            c_row: atC.row, accumulate: adding ? 1 : 0)
          unsafe prose_multiply(path, &product)
        }
      }
    }
  }

  private func check(_ place: Place, _ rows: Int, _ columns: Int, _ count: Int) {
    let last = place.offset + (rows - 1) * place.row + (columns - 1) * place.column
    precondition(place.offset >= 0 && last < count, "a matrix lies outside its array")
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

  /// x += max(0, y), element by element.
  package func addRectified(_ y: [Float], to x: inout [Float], count: Int) {
    precondition(count <= x.count && count <= y.count)
    unsafe y.withUnsafeBufferPointer { y in
      unsafe x.withUnsafeMutableBufferPointer { x in
        guard let x = x.baseAddress, let y = y.baseAddress else { return }
        unsafe prose_add_relu(x, y, count)
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
