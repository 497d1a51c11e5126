/// The roots of the perfect subtrees that make up a tree: all that is needed to go on appending to it.
public struct Frontier: Hashable, Sendable {
  /// How many leaves there are.
  public private(set) var size = 0
  /// One per set bit of `size`, the largest subtree first.
  public private(set) var hashes: [Hash] = []

  public init() {}

  /// From stored bytes, 32 a hash; nil when their number does not fit the size.
  public init?(size: Int, bytes: [UInt8]) {
    guard size >= 0, bytes.count == size.nonzeroBitCount * Hash.size else { return nil }
    self.size = size
    hashes = stride(from: 0, to: bytes.count, by: Hash.size).compactMap { start in
      Hash(bytes[start..<(start + Hash.size)])
    }
  }

  public var bytes: [UInt8] { hashes.flatMap(\.bytes) }

  public mutating func append(_ leaf: Hash) {
    var node = leaf
    // Each trailing one bit of the size is a perfect subtree that the new leaf completes into a larger.
    for _ in 0..<(~size).trailingZeroBitCount {
      node = MerkleTree.nodeHash(hashes.removeLast(), node)
    }
    hashes.append(node)
    size += 1
  }

  public var root: Hash {
    guard var root = hashes.last else { return MerkleTree.emptyRoot }
    for hash in hashes.dropLast().reversed() { root = MerkleTree.nodeHash(hash, root) }
    return root
  }
}
