import Claims

/// The audit of the register: every head in it is one of a log's own, and every checkpoint is signed and
/// over the register as it was.
struct RegisterAudit {
  private(set) var findings: [IntegrityFinding] = []

  /// - Parameters:
  ///   - keys: The ledger's own keys.
  ///   - hashes: The leaf hashes of each log, by its name.
  init(
    _ register: [RegisterLeaf], checkpoints: [[UInt8]], origin: String, keys: [VerifierKey],
    hashes: [String: [Hash]]
  ) {
    checkHeads(register, origin: origin, hashes: hashes)
    let leaves = register.map(\.hash)
    for bytes in checkpoints { check(bytes, leaves, origin: origin, keys: keys) }
    if checkpoints.isEmpty, !register.isEmpty { note(nil, "no checkpoint was kept") }
  }

  private mutating func checkHeads(
    _ register: [RegisterLeaf], origin: String, hashes: [String: [Hash]]
  ) {
    let logs = Dictionary(
      hashes.map { (LedgerNames.origin(of: $0.key, in: origin), $0.value) }
    ) { $1 }
    var sizes: [String: Int] = [:]
    for (due, leaf) in register.enumerated() {
      guard leaf.index == due else { return note(due, "is missing") }
      guard let checkpoint = leaf.checkpoint, let log = logs[checkpoint.origin] else {
        note(due, "is not the head of one of the logs")
        continue
      }
      let size = checkpoint.head.size
      if size <= sizes[checkpoint.origin] ?? 0 { note(due, "is no later head than one before it") }
      sizes[checkpoint.origin] = size
      if size > log.count || MerkleTree.root(of: log.prefix(size)) != checkpoint.head.root {
        note(due, "is not the root of that log's first \(size) events")
      }
    }
  }

  private mutating func check(
    _ bytes: [UInt8], _ leaves: [Hash], origin: String, keys: [VerifierKey]
  ) {
    do {
      let signed = try SignedNote(parsing: bytes)
      guard let checkpoint = Checkpoint(parsing: signed.text), checkpoint.origin == origin else {
        return note(nil, "a checkpoint is not this ledger's")
      }
      _ = try signed.signers(among: keys)
      let head = checkpoint.head
      if head.size > leaves.count || MerkleTree.root(of: leaves.prefix(head.size)) != head.root {
        note(nil, "the checkpoint of size \(head.size) is not over this register")
      }
    } catch {
      note(nil, "a checkpoint: \(error)")
    }
  }

  private mutating func note(_ index: Int?, _ message: String) {
    findings.append(
      IntegrityFinding(
        place: index.map { "register \($0)" } ?? "register", index: nil, message: message))
  }
}
