import Claims

@testable import Ledger

/// What verifiers that others wrote are asked to judge, as JSON: trees with all their proofs, notes with
/// their keys, leaves, and sealed fields.
struct ForeignFixtures {
  private static let sizes = [1, 2, 3, 7, 8, 100]

  static func bytes() throws -> [UInt8] {
    let key = try SigningKey(name: "desk.example/one", kind: .note, entropy: .seeded("a"))
    let witness = try SigningKey(name: "witness.example", kind: .cosignature, entropy: .seeded("b"))
    let stranger = try SigningKey(name: key.name, kind: .note, entropy: .seeded("c"))
    let text = Checkpoint(
      origin: key.name, head: TreeHead(size: 7, root: MerkleTree.root(of: hashes(7)))
    ).text
    func note(_ key: SigningKey) throws -> JSON {
      let signature = try key.signature(over: text, at: 1_790_000_000)
      return .string(SignedNote(text: text, signatures: [signature]).description)
    }
    return JSONText.bytes(of: [
      "vkey": .string(key.verifier.description), "note": try note(key),
      "cosigner": .string(witness.verifier.description), "cosigned": try note(witness),
      "stranger": .string(stranger.verifier.description), "trees": .array(sizes.map(tree)),
      "leaves": .array(try events().map { .string($0.leaf.text) }),
      "sealed": .array(try events().filter { $0.sealed.contains { !$0.isDecoy } }.map(sealed)),
    ])
  }

  private static func leaf(_ index: Int) -> [UInt8] { Array("leaf \(index * index)".utf8) }

  private static func hashes(_ size: Int) -> [Hash] {
    (0..<size).map { MerkleTree.leafHash(leaf($0)) }
  }

  private static func tree(of size: Int) -> JSON {
    let hashes = hashes(size)
    func texts(_ path: [Hash]) -> JSON { .array(path.map { .string($0.base64) }) }
    return [
      "leaves": .array((0..<size).map { .string(Base64.standard.text(of: leaf($0))) }),
      "roots": texts((1...size).map { MerkleTree.root(of: hashes.prefix($0)) }),
      "inclusion": .array((0..<size).map { texts(InclusionProof(of: $0, in: hashes).path) }),
      "consistency": .array((1...size).map { texts(ConsistencyProof(from: $0, to: hashes).path) }),
    ]
  }

  private static func events() throws -> [StoredEvent] {
    let ledger = try TestDesk.ledger()
    return try ledger.store.events(of: TestDesk.article(in: ledger).id, from: 0)
  }

  private static func sealed(_ event: StoredEvent) throws -> JSON {
    var fields = event.leaf.fields
    // Decoys are never handed out.
    let disclosures = event.sealed.filter { !$0.isDecoy }
    for disclosure in disclosures {
      fields[disclosure.name] = try JSON(parsing: disclosure.value)
    }
    if event.leaf.stamp.act != event.leaf.stamp.index {
      fields["act"] = .integer(event.leaf.stamp.act)
    }
    return [
      "leaf": .string(event.leaf.text), "fields": .object(fields),
      "disclosures": .array(disclosures.map { .string($0.text) }),
    ]
  }
}
