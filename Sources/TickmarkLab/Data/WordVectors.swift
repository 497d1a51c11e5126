import FoundationEssentials
import Prose

/// Pretrained word vectors: one word and its numbers a line, commonest first.
struct WordVectors: Sendable {
  /// Sorted hashed words.
  private(set) var keys: [UInt32] = []
  /// One row per key.
  private(set) var values: [Float] = []

  /// No vectors at all.
  init() {}

  /// The vectors of a file, of its `limit` first words.
  init(at path: String, limit: Int) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var rows: [UInt32: [Float]] = [:]
    for line in bytes.split(separator: 0x0A).prefix(limit) {
      let fields = line.split(separator: 0x20)
      let key = WordFeatures.vectorKey(fields[0])
      let numbers = fields.dropFirst().compactMap { Float(String(decoding: $0, as: UTF8.self)) }
      if rows[key] == nil, numbers.count == NetworkLayout.vectorWidth { rows[key] = numbers }
    }
    keys = rows.keys.sorted()
    values = keys.flatMap { rows[$0] ?? [] }
    scale()
  }

  /// Brings the numbers to a spread of 0.5, the size of trained vectors.
  private mutating func scale() {
    let square = values.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(values.count)
    let factor = Float(0.5 / square.squareRoot())
    for index in values.indices { values[index] *= factor }
  }

  func index(of key: UInt32) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }
}
