/// A proof that a leaf stands at an index of a tree (RFC 9162 section 2.1.3).
public struct InclusionProof: Hashable, Sendable {
  public var index: Int
  /// The sibling hashes from the leaf up to the root.
  public var path: [Hash]

  public init(index: Int, path: [Hash]) {
    self.index = index
    self.path = path
  }

  /// The proof for the leaf at `index`, which must be one of `leaves`.
  public init(of index: Int, in leaves: [Hash]) {
    precondition(leaves.indices.contains(index), "the index must be a leaf's")
    self.index = index
    path = InclusionProof.path(to: index, in: leaves[...])
  }

  private static func path(to index: Int, in leaves: ArraySlice<Hash>) -> [Hash] {
    guard leaves.count > 1 else { return [] }
    let split = leaves.startIndex + MerkleTree.split(leaves.count)
    let (left, right) = (leaves[..<split], leaves[split...])
    return index < split
      ? path(to: index, in: left) + [MerkleTree.root(of: right)]
      : path(to: index, in: right) + [MerkleTree.root(of: left)]
  }

  /// Whether the leaf with this hash is at `index` of the tree with this size and root
  /// (RFC 9162 section 2.1.3.2).
  public func proves(_ leaf: Hash, in size: Int, root: Hash) -> Bool {
    guard index >= 0, index < size else { return false }
    var (node, last) = (index, size - 1)
    var hash = leaf
    for sibling in path {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        hash = MerkleTree.nodeHash(sibling, hash)
        while node & 1 == 0, node > 0 { (node, last) = (node >> 1, last >> 1) }
      } else {
        hash = MerkleTree.nodeHash(hash, sibling)
      }
      (node, last) = (node >> 1, last >> 1)
    }
    return last == 0 && hash == root
  }
}
