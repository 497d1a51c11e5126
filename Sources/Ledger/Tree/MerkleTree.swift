/// The Merkle tree of RFC 6962 section 2.1: leaves and nodes hashed with different prefixes.
public enum MerkleTree {
  /// The root of a tree without leaves: the hash of nothing.
  public static let emptyRoot = Hash(of: [])

  public static func leafHash(_ leaf: [UInt8]) -> Hash { Hash(prefix: 0, leaf) }

  public static func nodeHash(_ left: Hash, _ right: Hash) -> Hash {
    Hash(prefix: 1, left, right)
  }

  /// The root over these leaf hashes.
  public static func root(of leaves: some Collection<Hash>) -> Hash {
    var frontier = Frontier()
    for leaf in leaves { frontier.append(leaf) }
    return frontier.root
  }

  /// The largest power of two smaller than `size`; `size` is at least 2.
  static func split(_ size: Int) -> Int {
    1 << (Int.bitWidth - 1 - (size - 1).leadingZeroBitCount)
  }
}
