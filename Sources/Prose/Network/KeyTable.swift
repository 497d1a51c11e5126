import CProseKernels

/// Sorted hashed keys of the model, to be looked up.
struct KeyTable: Sendable {
  private let keys: ModelNumbers<UInt32>
  /// The first key whose upper bits reach each value.
  private let starts: [UInt32]
  private let bits: UInt32

  init(_ keys: ModelNumbers<UInt32>) {
    self.keys = keys
    var bits: UInt32 = 4
    while bits < 20, 1 << Int(bits) < keys.count { bits += 1 }
    self.bits = bits
    starts = KeyTable.starts(of: keys, bits: bits)
  }

  private static func starts(of keys: ModelNumbers<UInt32>, bits: UInt32) -> [UInt32] {
    var starts = [UInt32](repeating: UInt32(keys.count), count: 1 << Int(bits) + 1)
    for index in (0..<keys.count).reversed() {
      starts[Int(keys[index] >> (32 - bits))] = UInt32(index)
    }
    for bucket in (0..<starts.count - 1).reversed() {
      starts[bucket] = min(starts[bucket], starts[bucket + 1])
    }
    return starts
  }

  /// The key's place, nil where the table does not have it.
  func index(of key: UInt32) -> Int? {
    guard let base = unsafe keys.base else { return nil }
    let found = unsafe prose_find(base, starts, bits, key)
    return found < 0 ? nil : found
  }
}
