import Claims

/// The audit of one log: every leaf's form, place and hash, the sealed values' digests, and the tree.
struct LogAudit {
  let place: String
  let head: LogHead
  let records: [EventRecord]
  /// Of the records' leaves, as they are.
  let hashes: [Hash]
  private(set) var findings: [IntegrityFinding] = []
  private(set) var erasedValues = 0
  /// The records' leaves, where the sealed values were looked at; nil for what is none.
  private(set) var leaves: [Leaf?] = []

  /// Looks at the leaves and the tree alone.
  init(place: String, head: LogHead, leaves: [EventRecord]) {
    self.place = place
    self.head = head
    records = leaves
    hashes = leaves.map { MerkleTree.leafHash($0.leaf) }
    checkLeaves()
    checkTree()
  }

  init(place: String, head: LogHead, records: [EventRecord]) {
    self.init(place: place, head: head, leaves: records)
    checkSealedValues()
  }

  private mutating func checkLeaves() {
    if records.isEmpty { note(nil, "holds no event") }
    let isRenamed = !records.isEmpty && records.allSatisfy { !isOwn($0) }
    if isRenamed { note(nil, "its leaves are of another log than \(head.log)") }
    var ids: Set<String> = []
    for (due, record) in records.enumerated() {
      if record.index != due {
        note(due, "is missing: the next one stored is \(record.index)")
        return
      }
      if hashes[due].bytes != record.hash {
        note(due, "its bytes do not have the stored hash")
      }
      checkForm(record, isRenamed)
      if !ids.insert(record.id).inserted { note(due, "its id is that of another event") }
    }
  }

  /// Whether the leaf names this log.
  private func isOwn(_ record: EventRecord) -> Bool {
    guard let layout = try? LeafLayout(of: record.leaf) else { return false }
    return record.leaf[layout.log].elementsEqual(head.log.utf8)
  }

  private mutating func checkForm(_ record: EventRecord, _ isRenamed: Bool) {
    do {
      let layout = try LeafLayout(of: record.leaf)
      if layout.index != record.index { note(record.index, "its leaf says \(layout.index)") }
      if !isRenamed, !record.leaf[layout.log].elementsEqual(head.log.utf8) {
        note(record.index, "its leaf names another log")
      }
      if !record.leaf[layout.id].elementsEqual(record.id.utf8) {
        note(record.index, "its leaf has another id")
      }
    } catch {
      note(record.index, "its leaf is not canonical: \(error.message) at byte \(error.offset)")
    }
  }

  private mutating func checkTree() {
    guard head.size == records.count else {
      note(nil, "\(head.size) events were recorded, \(records.count) are stored")
      return
    }
    let frontier = Frontier(of: records.compactMap { Hash($0.hash) })
    guard frontier.bytes != head.subtrees else { return }
    guard findings.isEmpty, let recorded = Frontier(size: head.size, bytes: head.subtrees) else {
      return note(nil, "the events do not have the recorded root")
    }
    var rest = 0..<head.size
    for (subtree, due) in zip(frontier.hashes, recorded.hashes) {
      // The largest perfect subtree comes first.
      let width = 1 << (Int.bitWidth - 1 - rest.count.leadingZeroBitCount)
      if subtree != due {
        note(
          nil,
          "the events \(rest.lowerBound)–\(rest.lowerBound + width - 1) do not have the recorded root: one of them is another"
        )
      }
      rest = (rest.lowerBound + width)..<rest.upperBound
    }
  }

  /// Every kept value must have its digest in the leaf; every digest without a value must be one that an
  /// event says was erased.
  private mutating func checkSealedValues() {
    leaves = records.map { try? Leaf(parsing: $0.leaf) }
    let erased = ErasedNames(in: leaves.compactMap(\.self))
    let faulty = Set(findings.map(\.index))
    for (record, leaf) in zip(records, leaves) where !faulty.contains(record.index) {
      guard let leaf else {
        note(record.index, "its fields cannot be read")
        continue
      }
      checkSealedValues(of: record, digests: leaf.digests, erased: erased[record.index])
    }
  }

  private mutating func checkSealedValues(
    of record: EventRecord, digests: [String], erased: Set<String>
  ) {
    var open = Set(digests)
    var strange = 0
    for disclosure in record.sealed {
      // Each is taken out, whatever became of those before it.
      let unknown = disclosure.digests.filter { open.remove($0) == nil }
      guard !unknown.isEmpty else { continue }
      note(record.index, "its sealed \(disclosure.name) is not what was recorded")
      strange += unknown.count
    }
    let names = erased.subtracting(record.sealed.map(\.name))
    erasedValues += names.count
    // What stands in another's place was noted already.
    if open.count - names.count != strange, open.count != names.count {
      note(record.index, "sealed values gone: \(open.count), erased: \(names.count)")
    }
  }

  /// The events as they are stored, where nothing was found.
  var events: [StoredEvent] {
    zip(records, leaves).compactMap { record, leaf in
      leaf.map { StoredEvent(leaf: $0, hash: Hash(record.hash), sealed: record.sealed) }
    }
  }

  private mutating func note(_ index: Int?, _ message: String) {
    findings.append(IntegrityFinding(place: place, index: index, message: message))
  }
}

extension Frontier {
  init(of leaves: some Sequence<Hash>) {
    self.init()
    for leaf in leaves { append(leaf) }
  }
}
