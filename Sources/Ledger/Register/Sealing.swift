public import Claims

extension Ledger {
  /// The ledger's name in checkpoints.
  public func origin() throws -> String { LedgerNames.origin(ofDesk: try deskLog()) }

  /// Records the events of one act and signs for all that is then recorded of the article, in one
  /// transaction: its head goes into the register, and a checkpoint over the register is signed and kept,
  /// in the ledger and in a file beside it. No event that is to be sealed is ever there without its seal.
  ///
  /// - Parameters:
  ///   - key: The ledger's own.
  ///   - time: Seconds since 1970.
  /// - Returns: The article with the act, and the checkpoint.
  /// - Throws: What recording throws, and ``LedgerFault/rolledBack(_:)`` where the register does not extend
  ///   the checkpoint kept beside it; then nothing is recorded or signed.
  @discardableResult
  public func append(
    _ payloads: [any EventPayload], to dossier: Dossier, sealing key: SigningKey, at time: Int,
    _ writing: Writing
  ) throws -> (article: Dossier, checkpoint: SignedNote) {
    try checkSealing()
    let (batch, new) = try act(of: payloads, on: dossier, writing)
    return (new, try seal(dossier.id, after: batch, with: key, at: time))
  }

  /// Signs for all that is recorded of an article now.
  ///
  /// - Returns: The checkpoint.
  @discardableResult
  func seal(_ slug: String, with key: SigningKey, at time: Int) throws -> SignedNote {
    try seal(log(of: slug), after: nil, with: key, at: time)
  }

  private func seal(
    _ log: String, after batch: Batch?, with key: SigningKey, at time: Int
  ) throws -> SignedNote {
    let origin = try origin()
    let note = try store.seal([deskLog(), log], after: batch, origin: origin) { register in
      let leaves = register.map(\.hash)
      try checkWitness(against: leaves, origin)
      let checkpoint = Checkpoint(
        origin: origin, head: TreeHead(size: leaves.count, root: MerkleTree.root(of: leaves)))
      let signature = try key.signature(over: checkpoint.text, at: time)
      return SignedNote(text: checkpoint.text, signatures: [signature])
    }
    if let path = witnessPath {
      try Disk.replace(path, with: Array(note.description.utf8), mode: 0o600)
    }
    return note
  }

  /// The last checkpoint that was signed; nil before the first sealing.
  public func checkpoint() throws -> SignedNote? {
    try store.lastCheckpoint().map { try SignedNote(parsing: $0) }
  }

  /// The file beside the ledger that holds the last checkpoint; nil in memory.
  var witnessPath: String? { store.path.map(SQLiteStore.checkpointPath) }

  /// What is to be signed for must not be recorded where its checkpoint cannot be kept.
  func checkSealing() throws {
    guard let path = witnessPath, !Disk.isFolderWritable(of: path) else { return }
    throw LedgerFault.notPermitted(path: Disk.folder(of: path))
  }

  /// Whether a checkpoint is kept beside the ledger; in memory none is to be.
  var hasWitness: Bool { witnessPath.map { Disk.status(of: $0) != nil } ?? true }

  /// Whether the ledger knows the checkpoint kept beside it; only where it does not is the register
  /// itself looked at, which takes longer.
  func checkFreshness() throws {
    guard let path = witnessPath, Disk.status(of: path) != nil else { return }
    let kept = try Disk.read(path, atMost: 1 << 20)
    if try store.lastCheckpoint() == kept { return }
    try checkWitness(against: store.register().map(\.hash), origin())
  }

  /// The checkpoint kept beside the ledger must be one of this register: else the ledger is an older copy,
  /// or another history.
  func checkWitness(against leaves: [Hash], _ origin: String) throws {
    guard let path = witnessPath, Disk.status(of: path) != nil else { return }
    let note = try? SignedNote(parsing: Disk.read(path, atMost: 1 << 20))
    guard let checkpoint = note.flatMap({ Checkpoint(parsing: $0.text) }) else {
      throw LedgerFault.damaged("\(path) is not a checkpoint")
    }
    guard checkpoint.origin == origin, checkpoint.head.size <= leaves.count,
      MerkleTree.root(of: leaves.prefix(checkpoint.head.size)) == checkpoint.head.root
    else { throw LedgerFault.rolledBack(path: path) }
  }
}
