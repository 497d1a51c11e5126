import Claims

/// The audit of one log: every leaf's form, place and hash, the sealed values' digests, and the tree.
struct LogAudit {
  let place: String
  let head: LogHead
  let records: [EventRecord]
  private(set) var findings: [IntegrityFinding] = []
  private(set) var erasedValues = 0

  /// Looks at the leaves and the tree alone.
  init(place: String, head: LogHead, leaves: [EventRecord]) {
    self.place = place
    self.head = head
    records = leaves
    checkLeaves()
    checkTree()
  }

  init(place: String, head: LogHead, records: [EventRecord]) {
    self.init(place: place, head: head, leaves: records)
    if findings.isEmpty { checkSealedValues() }
  }

  private mutating func checkLeaves() {
    var ids: Set<String> = []
    for (due, record) in records.enumerated() {
      if record.index != due {
        note(due, "is missing: the next one stored is \(record.index)")
        return
      }
      if MerkleTree.leafHash(record.leaf).bytes != record.hash {
        note(due, "its bytes do not have the stored hash")
      }
      checkForm(record)
      if !ids.insert(record.id).inserted { note(due, "its id is that of another event") }
    }
  }

  private mutating func checkForm(_ record: EventRecord) {
    do {
      let layout = try LeafLayout(of: record.leaf)
      if layout.index != record.index { note(record.index, "its leaf says \(layout.index)") }
      if !record.leaf[layout.log].elementsEqual(head.log.utf8) {
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
    if frontier.bytes != head.subtrees { note(nil, "the events do not have the recorded root") }
  }

  /// Every kept value must have its digest in the leaf; every digest without a value must be one that an
  /// event says was erased.
  private mutating func checkSealedValues() {
    let leaves = records.map { try? Leaf(parsing: $0.leaf) }
    let erased = ErasedNames(in: leaves.compactMap(\.self))
    for (record, leaf) in zip(records, leaves) {
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
    for disclosure in record.sealed where open.remove(disclosure.digest) == nil {
      note(record.index, "its sealed \(disclosure.name) is not what was recorded")
    }
    let names = erased.subtracting(record.sealed.map(\.name))
    if open.count != names.count {
      note(record.index, "\(open.count) sealed values are gone, \(names.count) were erased")
    }
    erasedValues += names.count
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
