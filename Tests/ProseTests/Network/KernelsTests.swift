@testable import Prose
import Testing

/// Every path of the kernels must give the same bits.
@Suite struct KernelsTests {
  @Test(arguments: [
    (1, 16, 16), (8, 112, 64), (13, 96, 96), (20, 704, 96), (3, 48, 32), (5, 1056, 16),
  ])
  func `multiply alike on every path`(rows: Int, columns: Int, width: Int) {
    var random = TestGenerator(seed: UInt64(rows * columns + width))
    let input = (0..<rows * width).map { _ in random.float() }
    let layer = LinearLayer(
      weights: WholeMatrix(
        (0..<width * columns).map { _ in Int8(random.next(255) - 127) },
        scales: (0..<columns).map { _ in random.float() }, columns: columns),
      bias: (0..<columns).map { _ in random.float() })
    let results = Kernels.runnable.map { kernels in
      var whole = WholeRows(width: width)
      kernels.quantize(input, rows: rows, into: &whole)
      var output = [Float](repeating: 0, count: rows * columns)
      kernels.apply(layer, to: whole, from: 0, count: rows, into: &output, at: 0)
      return output.map(\.bitPattern)
    }
    #expect(results.allSatisfy { $0 == results[0] })
  }

  @Test func `multiply as arithmetic says`() {
    let layer = LinearLayer(
      weights: WholeMatrix(
        (0..<16).flatMap { row in (0..<16).map { Int8(row == $0 ? 2 : 0) } },
        scales: Array(repeating: 0.5, count: 16), columns: 16),
      bias: Array(repeating: 1, count: 16))
    let input = (0..<16).map { Float($0) - 8 }
    var whole = WholeRows(width: 16)
    Kernels.fastest.quantize(input, rows: 1, into: &whole)
    var output = [Float](repeating: 0, count: 16)
    Kernels.fastest.apply(layer, to: whole, from: 0, count: 1, into: &output, at: 0)
    // The input is rounded to 127ths of its largest number, which is 8.
    for (found, wanted) in zip(output, input) { #expect(abs(found - wanted - 1) <= 4.0 / 127) }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `sum rows and find the best alike on every path`(seed: UInt64) {
    var random = TestGenerator(seed: seed)
    let table = (0..<40 * 64).map { _ in random.float() }
    let rows = (0..<24).map { _ in Int32(random.next(40)) }
    let mask = (0..<64).map { _ in random.next(3) == 0 ? NetworkLayout.impossible : 0 }
    let results = Kernels.runnable.map { kernels in
      var sums = [Float](repeating: 0, count: 64)
      kernels.sumRowsRectified(
        table, rows: rows, from: 0, count: 24, width: 64, into: &sums, at: 0)
      let best = kernels.best(table, from: 64, mask: mask, from: 0, count: 64)
      return (sums.map(\.bitPattern), best)
    }
    #expect(results.allSatisfy { $0.0 == results[0].0 && $0.1 == results[0].1 })
    #expect(mask[results[0].1] == 0)
  }

  @Test func `give the same reading on every path`() throws {
    let text = try ArticleText(
      "The council of Gorn met on Monday. Ada Holt, its head, said that taxes would fall.")
    let readings = try Kernels.runnable.map { kernels in
      Reader(Model(try #require(ModelFile.embedded), kernels: kernels)).read(text)
    }
    #expect(readings.allSatisfy { $0.tokens == readings[0].tokens })
    #expect(readings.allSatisfy { $0.mentions == readings[0].mentions })
  }
}
