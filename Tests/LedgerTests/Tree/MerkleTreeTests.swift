import Testing

@testable import Ledger

@Suite struct MerkleTreeTests {
  /// The hashes RFC 6962 implementations share as known answers.
  @Test(arguments: [
    ([], "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
    (
      Array("L123456".utf8), "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"
    ),
  ])
  func `a leaf hashes as everywhere`(leaf: [UInt8], expected: String) {
    #expect(MerkleTree.leafHash(leaf).hexadecimal == expected)
  }

  @Test func `an empty tree's root is the hash of nothing`() {
    #expect(
      MerkleTree.root(of: []).hexadecimal
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `a node hashes as everywhere`() throws {
    let left = try #require(Hash(Array("N123".utf8) + Array(repeating: 0, count: 28)))
    #expect(MerkleTree.nodeHash(left, left) != MerkleTree.leafHash(left.bytes + left.bytes))
  }

  @Test(arguments: 0...70)
  func `the frontier's root is the one the definition gives`(size: Int) {
    let leaves = Trees.leaves(size)
    #expect(MerkleTree.root(of: leaves) == Trees.definedRoot(of: leaves[...]))
  }

  @Test(arguments: 0...33)
  func `a frontier goes on from its bytes`(size: Int) throws {
    var frontier = Frontier()
    for leaf in Trees.leaves(size) { frontier.append(leaf) }
    let read = try #require(Frontier(size: size, bytes: frontier.bytes))
    #expect(read == frontier)
    #expect(Frontier(size: size + (size % 2 == 0 ? 1 : 2), bytes: frontier.bytes + [0]) == nil)
  }
}

/// Trees for tests.
enum Trees {
  static func leaves(_ size: Int) -> [Hash] {
    (0..<size).map { MerkleTree.leafHash([UInt8(truncatingIfNeeded: $0), 7]) }
  }

  /// RFC 6962 section 2.1, word for word.
  static func definedRoot(of leaves: ArraySlice<Hash>) -> Hash {
    guard let first = leaves.first else { return MerkleTree.emptyRoot }
    if leaves.count == 1 { return first }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    return MerkleTree.nodeHash(
      definedRoot(of: leaves.prefix(split)), definedRoot(of: leaves.dropFirst(split)))
  }
}
