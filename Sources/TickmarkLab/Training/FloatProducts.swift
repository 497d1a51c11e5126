import CProseKernels
import Prose

/// Matrix products in floats, which only training needs.
extension Kernels {
  /// Where a matrix lies in an array of floats: its first element, and the steps to the next row and
  /// column.
  struct Place: Sendable {
    var offset: Int
    var row: Int
    var column: Int

    init(_ offset: Int, row: Int, column: Int = 1) {
      self.offset = offset
      self.row = row
      self.column = column
    }
  }

  /// The sizes of a product: (m × k) · (k × n); n is a multiple of 16.
  struct Size: Sendable {
    var m: Int
    var n: Int
    var k: Int

    init(m: Int, n: Int, k: Int) {
      self.m = m
      self.n = n
      self.k = k
    }
  }

  /// Adds to `c` (or writes to it) the product of `a` and `b`. The columns of `b` and `c` lie side by
  /// side.
  func multiply(
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
}

extension NetworkLayout.Matrix {
  var place: Kernels.Place { Kernels.Place(offset, row: columns) }
  /// The transpose's place.
  var transposed: Kernels.Place { Kernels.Place(offset, row: 1, column: columns) }
}
