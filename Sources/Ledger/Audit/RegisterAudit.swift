import Claims

/// The audit of the register: every head in it is one of a log's own, and every checkpoint is signed and
/// over the register as it was.
struct RegisterAudit {
  private(set) var findings: [IntegrityFinding] = []
  /// How many of the register's leaves a signed checkpoint covers.
  private(set) var signedSize = 0

  /// - Parameters:
  ///   - stored: The hash that is stored with each leaf.
  ///   - keys: The ledger's own keys; nil where they are not known.
  ///   - hashes: The leaf hashes of each log, by its name.
  init(
    _ register: [RegisterLeaf], stored: [[UInt8]], checkpoints: [CheckpointRow], origin: String,
    keys: [VerifierKey]?, hashes: [String: [Hash]]
  ) {
    checkHeads(register, origin: origin, hashes: hashes)
    for (leaf, hash) in zip(register, stored) where leaf.hash.bytes != hash {
      note(leaf.index, "its bytes do not have the stored hash")
    }
    let leaves = register.map(\.hash)
    for row in checkpoints { check(row, leaves, origin: origin, keys: keys) }
    checkSignings(register, Set(checkpoints.map(\.size)), origin: origin)
  }

  /// Each sealing adds an article's head, the desk's before it where that has grown, and signs: so
  /// behind every article's head, and at the end, a checkpoint is due.
  private mutating func checkSignings(
    _ register: [RegisterLeaf], _ signed: Set<Int>, origin: String
  ) {
    let desk = origin.split(separator: "/").last.map {
      LedgerNames.origin(of: String($0), in: origin)
    }
    for leaf in register where leaf.checkpoint?.origin != desk || leaf.index == register.count - 1 {
      let size = leaf.index + 1
      if !signed.contains(size) { note(nil, "the checkpoint of size \(size) is missing") }
    }
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
    _ row: CheckpointRow, _ leaves: [Hash], origin: String, keys: [VerifierKey]?
  ) {
    do {
      let signed = try SignedNote(parsing: row.note)
      guard let checkpoint = Checkpoint(parsing: signed.text), checkpoint.origin == origin else {
        return note(nil, "the checkpoint kept as size \(row.size) is not this ledger's")
      }
      if let keys { _ = try signed.signers(among: keys) }
      let head = checkpoint.head
      if head.size != row.size {
        note(nil, "the checkpoint of size \(head.size) is kept as size \(row.size)")
      }
      if head.size > leaves.count || MerkleTree.root(of: leaves.prefix(head.size)) != head.root {
        note(nil, "the checkpoint of size \(head.size) is not over this register")
      } else if keys != nil {
        signedSize = max(signedSize, head.size)
      }
    } catch {
      note(nil, "the checkpoint kept as size \(row.size): \(error)")
    }
  }

  private mutating func note(_ index: Int?, _ message: String) {
    findings.append(
      IntegrityFinding(
        place: index.map { "register \($0)" } ?? "register", index: nil, message: message))
  }
}
