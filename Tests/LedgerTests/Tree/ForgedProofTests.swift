import Testing

@testable import Ledger

/// The ways in which transparency logs' own tests forge proofs, applied to every proof of small trees.
@Suite struct ForgedProofTests {
  private static let garbage = MerkleTree.leafHash(Array("garbage".utf8))

  /// What is done to a path, the roots it is between (the first is the leaf, for inclusion) at hand.
  private static let onPaths: [(name: String, change: @Sendable ([Hash], Hash, Hash) -> [Hash])] = [
    ("emptied", { _, _, _ in [] }),
    ("truncated", { path, _, _ in path.dropLast() }),
    ("without its first hash", { path, _, _ in Array(path.dropFirst()) }),
    ("behind garbage", { path, _, _ in [garbage] + path }),
    ("before garbage", { path, _, _ in path + [garbage] }),
    ("behind the first root", { path, first, _ in [first] + path }),
    ("behind the last root", { path, _, last in [last] + path }),
    ("before the first root", { path, first, _ in path + [first] }),
    ("before the last root", { path, _, last in path + [last] }),
    ("behind its first hash", { path, _, _ in path.prefix(1) + path }),
    ("before its last hash", { path, _, _ in path + path.suffix(1) }),
    (
      "with a hash put in",
      { path, _, _ in path.prefix(path.count / 2) + [garbage] + path.dropFirst(path.count / 2) }
    ),
    ("swapped", { path, _, _ in path.reversed() }),
  ]

  private static let onNumbers: [(name: String, change: @Sendable (Int) -> Int)] = [
    ("plus 1", { $0 + 1 }), ("minus 1", { $0 - 1 }), ("xor 2", { $0 ^ 2 }), ("times 2", { $0 * 2 }),
    ("half", { $0 / 2 }), ("negative", { -$0 - 1 }), ("huge", { $0 | 1 << 62 }),
    ("nothing", { _ in 0 }),
  ]

  private func heads(_ size: Int) -> (leaves: [Hash], head: TreeHead) {
    let leaves = Trees.leaves(size)
    return (leaves, TreeHead(size: size, root: MerkleTree.root(of: leaves)))
  }

  @Test(arguments: 1...13)
  func `no forged inclusion proof passes`(size: Int) {
    let (leaves, head) = heads(size)
    for index in leaves.indices {
      let proof = InclusionProof(of: index, in: leaves)
      func passes(
        _ path: [Hash], at index: Int, leaf: Hash, in size: Int, root: Hash
      ) -> Bool { InclusionProof(index: index, path: path).proves(leaf, in: size, root: root) }
      let (leaf, path) = (leaves[index], proof.path)
      #expect(passes(path, at: index, leaf: leaf, in: size, root: head.root))
      for (name, change) in Self.onPaths {
        let forged = change(path, leaf, head.root)
        guard forged != path else { continue }
        #expect(!passes(forged, at: index, leaf: leaf, in: size, root: head.root), "\(name)")
      }
      for flipped in flips(of: path) {
        #expect(!passes(flipped, at: index, leaf: leaf, in: size, root: head.root))
      }
      for root in [MerkleTree.emptyRoot, Self.garbage, leaf] where root != head.root {
        #expect(!passes(path, at: index, leaf: leaf, in: size, root: root))
      }
      #expect(!passes(path, at: index, leaf: Self.garbage, in: size, root: head.root))
      #expect(!passes(path, at: index, leaf: head.root, in: size, root: head.root) || size == 1)
      for (name, change) in Self.onNumbers {
        let other = change(index)
        if other != index {
          #expect(!passes(path, at: other, leaf: leaf, in: size, root: head.root), "index \(name)")
        }
        guard Shape(of: index, in: change(size)) != Shape(of: index, in: size) else { continue }
        #expect(
          !passes(path, at: index, leaf: leaf, in: change(size), root: head.root),
          "size \(name)")
      }
    }
  }

  @Test(arguments: 1...13)
  func `no forged consistency proof passes`(size: Int) {
    let (leaves, new) = heads(size)
    for earlier in 1...size {
      let old = TreeHead(size: earlier, root: MerkleTree.root(of: leaves.prefix(earlier)))
      let path = ConsistencyProof(from: earlier, to: leaves).path
      func passes(_ path: [Hash], _ old: TreeHead, _ new: TreeHead) -> Bool {
        ConsistencyProof(path: path).proves(old: old, new: new)
      }
      #expect(passes(path, old, new))
      for (name, change) in Self.onPaths {
        let forged = change(path, old.root, new.root)
        guard forged != path else { continue }
        #expect(!passes(forged, old, new), "\(name) \(earlier)/\(size)")
      }
      for flipped in flips(of: path) { #expect(!passes(flipped, old, new)) }
      for root in [MerkleTree.emptyRoot, Self.garbage] {
        #expect(!passes(path, TreeHead(size: earlier, root: root), new))
        #expect(!passes(path, old, TreeHead(size: size, root: root)))
      }
      if earlier < size {
        let swapped = (
          TreeHead(size: earlier, root: new.root), TreeHead(size: size, root: old.root)
        )
        #expect(!passes(path, swapped.0, swapped.1))
        #expect(!passes(path, new, old))
      }
      for (name, change) in Self.onNumbers {
        for (first, last) in [(change(earlier), size), (earlier, change(size))] {
          let shape = Shape(from: first, to: last)
          guard shape != Shape(from: earlier, to: size) else { continue }
          #expect(
            !passes(
              path, TreeHead(size: first, root: old.root), TreeHead(size: last, root: new.root)),
            "\(name) \(first)/\(last) with the proof of \(earlier)/\(size)")
        }
      }
    }
  }

  @Test(arguments: [0, -1, .min, 2, 9, .max])
  func `an empty or impossible tree proves nothing`(size: Int) {
    let (leaves, head) = heads(8)
    let odd = TreeHead(size: size, root: head.root)
    let path = ConsistencyProof(from: 4, to: leaves).path
    for path in [[], path, [Self.garbage]] {
      #expect(!ConsistencyProof(path: path).proves(old: odd, new: head))
      #expect(!ConsistencyProof(path: path).proves(old: head, new: odd))
    }
    let empty = TreeHead(size: 0, root: MerkleTree.emptyRoot)
    #expect(!ConsistencyProof(path: []).proves(old: empty, new: empty))
    #expect(!InclusionProof(index: 0, path: []).proves(leaves[0], in: 0, root: leaves[0]))
  }

  /// Each hash of a path with one bit changed.
  private func flips(of path: [Hash]) -> [[Hash]] {
    path.indices.compactMap { index in
      var bytes = path[index].bytes
      bytes[index % bytes.count] ^= 1 << 4
      return Hash(bytes).map { path.prefix(index) + [$0] + path.dropFirst(index + 1) }
    }
  }
}

/// Which way a verifier climbs. A proof tells two sizes apart only where this differs: the tree's size is
/// what the signed head is for.
private struct Shape: Equatable {
  /// Nil where there is no such leaf or tree.
  var steps: [String]?

  init(of index: Int, in size: Int) {
    if size < 64 { steps = Shape.steps(to: index, in: size) }
  }

  init(from first: Int, to last: Int) {
    guard first > 0, last < 64, first <= last else { return }
    steps = Shape.steps(from: first, in: last, isWhole: true)
  }

  private static func steps(to index: Int, in size: Int) -> [String]? {
    guard index >= 0, index < size else { return nil }
    if size == 1 { return [] }
    let split = MerkleTree.split(size)
    return index < split
      ? steps(to: index, in: split).map { $0 + ["left"] }
      : steps(to: index - split, in: size - split).map { $0 + ["right"] }
  }

  private static func steps(from first: Int, in last: Int, isWhole: Bool) -> [String] {
    if first == last { return [isWhole ? "the root itself" : "a hash"] }
    let split = MerkleTree.split(last)
    return first <= split
      ? steps(from: first, in: split, isWhole: isWhole) + ["left"]
      : steps(from: first - split, in: last - split, isWhole: false) + ["right"]
  }
}
