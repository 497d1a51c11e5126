/// One line of the register: a log's head when it was sealed, as the text of a checkpoint.
struct RegisterLeaf: Hashable, Sendable {
  let index: Int
  let bytes: [UInt8]

  var hash: Hash { MerkleTree.leafHash(bytes) }
  /// Nil where the bytes are no checkpoint's text.
  var checkpoint: Checkpoint? {
    String(validating: bytes, as: UTF8.self).flatMap(Checkpoint.init)
  }
}
