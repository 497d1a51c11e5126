/// How many claims one event may name, so that its open fields stay far below the 65,535 bytes of a leaf
/// (a reference takes at most 12).
let claimsPerEvent = 1000

extension Array {
  /// Cut into runs of at most this many.
  func batches(of size: Int = claimsPerEvent) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}

extension Sequence where Element: Hashable {
  /// Each once, where it first comes.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
