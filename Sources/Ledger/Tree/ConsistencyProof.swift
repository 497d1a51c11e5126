/// A proof that a tree is an earlier one with leaves added behind (RFC 9162 section 2.1.4).
public struct ConsistencyProof: Hashable, Sendable {
  public var path: [Hash]

  public init(path: [Hash]) { self.path = path }

  /// The proof that `leaves` extend their first `size`; `size` is at least 1.
  public init(from size: Int, to leaves: [Hash]) {
    precondition(size > 0 && size <= leaves.count, "an earlier tree has some of the leaves")
    path = ConsistencyProof.path(from: size, in: leaves[...], isWhole: true)
  }

  private static func path(from size: Int, in leaves: ArraySlice<Hash>, isWhole: Bool) -> [Hash] {
    guard size < leaves.count else { return isWhole ? [] : [MerkleTree.root(of: leaves)] }
    let split = MerkleTree.split(leaves.count)
    let (left, right) = (leaves.prefix(split), leaves.dropFirst(split))
    return size <= split
      ? path(from: size, in: left, isWhole: isWhole) + [MerkleTree.root(of: right)]
      : path(from: size - split, in: right, isWhole: false) + [MerkleTree.root(of: left)]
  }

  /// Whether the tree `new` extends the tree `old` (RFC 9162 section 2.1.4.2).
  public func proves(old: TreeHead, new: TreeHead) -> Bool {
    guard old.size > 0, old.size <= new.size else { return false }
    if old.size == new.size { return path.isEmpty && old.root == new.root }
    return climb(old: old, new: new)
  }

  private func climb(old: TreeHead, new: TreeHead) -> Bool {
    var path = self.path[...]
    if old.size & (old.size - 1) == 0 { path = [old.root] + path }
    guard let first = path.popFirst() else { return false }
    var (node, last) = (old.size - 1, new.size - 1)
    while node & 1 == 1 { (node, last) = (node >> 1, last >> 1) }
    var (oldHash, newHash) = (first, first)
    for hash in path {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        oldHash = MerkleTree.nodeHash(hash, oldHash)
        newHash = MerkleTree.nodeHash(hash, newHash)
        while node & 1 == 0, node > 0 { (node, last) = (node >> 1, last >> 1) }
      } else {
        newHash = MerkleTree.nodeHash(newHash, hash)
      }
      (node, last) = (node >> 1, last >> 1)
    }
    return last == 0 && oldHash == old.root && newHash == new.root
  }
}

/// How many leaves a tree has, and its root.
public struct TreeHead: Hashable, Sendable {
  public var size: Int
  public var root: Hash

  public init(size: Int, root: Hash) {
    self.size = size
    self.root = root
  }
}

extension Frontier {
  public var head: TreeHead { TreeHead(size: size, root: root) }
}
