import Claims

extension Ledger {
  /// Whether the ledger continues an earlier checkpoint of itself, as somebody outside has kept it.
  ///
  /// - Returns: The earlier checkpoint and the proof that today's register extends it.
  /// - Throws: ``NoteFault`` where the note is not signed by this ledger,
  ///   ``LedgerFault/foreignCheckpoint(origin:)``, ``LedgerFault/notContinued(size:)`` where the register is
  ///   another.
  public func continues(_ note: SignedNote) throws -> Continuation {
    if let origin = Checkpoint(parsing: note.text)?.origin, origin != (try self.origin()) {
      throw LedgerFault.foreignCheckpoint(origin: origin)
    }
    let desk = try desk()
    let keys = desk.keys.filter { $0.person == nil }.compactMap { VerifierKey(parsing: $0.key) }
    _ = try note.signers(among: keys)
    guard let earlier = Checkpoint(parsing: note.text), earlier.origin == (try origin()) else {
      throw NoteFault.malformed
    }
    let leaves = try store.register().map(\.hash)
    let now = TreeHead(size: leaves.count, root: MerkleTree.root(of: leaves))
    guard earlier.head.size > 0, earlier.head.size <= leaves.count else {
      throw LedgerFault.notContinued(size: earlier.head.size)
    }
    let proof = ConsistencyProof(from: earlier.head.size, to: leaves)
    guard proof.proves(old: earlier.head, new: now) else {
      throw LedgerFault.notContinued(size: earlier.head.size)
    }
    return Continuation(earlier: earlier, now: now, proof: proof)
  }
}

/// The proof that a register extends an earlier one.
public struct Continuation: Hashable, Sendable {
  public let earlier: Checkpoint
  public let now: TreeHead
  public let proof: ConsistencyProof
}
