import Testing

@testable import Ledger

@Suite struct ProofTests {
  @Test(arguments: 1...33)
  func `every leaf of a tree is proven, and at no other index or size`(size: Int) {
    let leaves = Trees.leaves(size)
    let root = MerkleTree.root(of: leaves)
    for index in leaves.indices {
      let proof = InclusionProof(of: index, in: leaves)
      #expect(proof.proves(leaves[index], in: size, root: root))
      for other in leaves.indices where other != index {
        #expect(
          !InclusionProof(index: other, path: proof.path)
            .proves(leaves[index], in: size, root: root))
      }
      #expect(
        !InclusionProof(index: size, path: proof.path).proves(leaves[index], in: size, root: root))
      #expect(
        !InclusionProof(index: -1, path: proof.path).proves(leaves[index], in: size, root: root))
    }
  }

  @Test(arguments: Mutation.all)
  func `a mutated inclusion proof is refused`(mutation: Mutation) {
    for size in 2...17 {
      let leaves = Trees.leaves(size)
      let root = MerkleTree.root(of: leaves)
      for index in leaves.indices {
        var proof = InclusionProof(of: index, in: leaves)
        proof.path = mutation.change(proof.path)
        guard proof.path != InclusionProof(of: index, in: leaves).path else { continue }
        #expect(!proof.proves(leaves[index], in: size, root: root), "\(mutation) \(index)/\(size)")
      }
    }
  }

  @Test(arguments: 1...24)
  func `every later tree is proven to extend an earlier one`(size: Int) {
    let leaves = Trees.leaves(size)
    let new = TreeHead(size: size, root: MerkleTree.root(of: leaves))
    for earlier in 1...size {
      let old = TreeHead(size: earlier, root: MerkleTree.root(of: leaves.prefix(earlier)))
      let proof = ConsistencyProof(from: earlier, to: leaves)
      #expect(proof.proves(old: old, new: new))
      let forged = TreeHead(
        size: earlier, root: MerkleTree.root(of: Trees.leaves(size + 1).suffix(1)))
      #expect(!proof.proves(old: forged, new: new))
      #expect(!proof.proves(old: old, new: TreeHead(size: size, root: forged.root)))
    }
  }

  @Test(arguments: Mutation.all)
  func `a mutated consistency proof is refused`(mutation: Mutation) {
    for size in 2...17 {
      let leaves = Trees.leaves(size)
      let new = TreeHead(size: size, root: MerkleTree.root(of: leaves))
      for earlier in 1..<size {
        let old = TreeHead(size: earlier, root: MerkleTree.root(of: leaves.prefix(earlier)))
        let path = ConsistencyProof(from: earlier, to: leaves).path
        let changed = mutation.change(path)
        guard changed != path else { continue }
        #expect(
          !ConsistencyProof(path: changed).proves(old: old, new: new),
          "\(mutation) \(earlier)/\(size)")
      }
    }
  }

  @Test func `nothing is consistent with an empty tree or an unequal one of its size`() {
    let leaves = Trees.leaves(4)
    let head = TreeHead(size: 4, root: MerkleTree.root(of: leaves))
    let empty = TreeHead(size: 0, root: MerkleTree.emptyRoot)
    let other = TreeHead(size: 4, root: MerkleTree.root(of: Trees.leaves(5).suffix(4)))
    #expect(!ConsistencyProof(path: []).proves(old: empty, new: head))
    #expect(!ConsistencyProof(path: []).proves(old: other, new: head))
    #expect(!ConsistencyProof(path: [leaves[0]]).proves(old: head, new: head))
    #expect(ConsistencyProof(path: []).proves(old: head, new: head))
  }
}

/// A change that no valid proof survives.
struct Mutation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let change: @Sendable ([Hash]) -> [Hash]

  static let all = [
    Mutation(testDescription: "last hash dropped") { $0.dropLast() },
    Mutation(testDescription: "first hash dropped") { Array($0.dropFirst()) },
    Mutation(testDescription: "last hash doubled") { $0 + $0.suffix(1) },
    Mutation(testDescription: "reversed") { $0.reversed() },
    Mutation(testDescription: "zero hash appended") { $0 + [MerkleTree.emptyRoot] },
    Mutation(testDescription: "zero hash put first") { [MerkleTree.emptyRoot] + $0 },
    Mutation(testDescription: "last hash replaced") { $0.dropLast() + [MerkleTree.emptyRoot] },
    Mutation(testDescription: "emptied") { _ in [] },
  ]
}
