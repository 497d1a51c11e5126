import Claims

extension Ledger {
  /// Proves the whole record: leaves, hashes, trees, sealed values, sign-offs, the register and its
  /// checkpoints, and that the listings follow from the events.
  ///
  /// - Throws: ``LedgerFault`` where the file cannot be read at all.
  public func audit() throws -> IntegrityReport {
    var audit = LedgerAudit(ledger: self)
    try audit.run()
    return audit.report
  }

  /// Proves only that every leaf is whole and in its place, and every tree over them.
  public func auditTrees() throws -> IntegrityReport {
    var report = IntegrityReport()
    for head in try store.logs() {
      let records = try store.leaves(of: head.log)
      let audit = LogAudit(place: head.log, head: head, leaves: records)
      report.logs += 1
      report.events += records.count
      report.findings += audit.findings
    }
    return report
  }

  /// Computes every listing anew from the events.
  public func rebuild() throws {
    try store.rebuild { log, events in
      Projection(of: try Dossier(folding: events.events(), id: log))
    }
  }
}

/// One pass over a ledger.
private struct LedgerAudit {
  let ledger: Ledger
  var report = IntegrityReport()
  /// The leaf hashes of each log, by its name.
  private var hashes: [String: [Hash]] = [:]
  private var desk = Desk()
  private var origin = ""

  init(ledger: Ledger) { self.ledger = ledger }

  mutating func run() throws {
    checkDatabase()
    let heads = try ledger.store.logs()
    if heads.count(where: { $0.kind == .desk }) != 1 {
      note("desk", nil, "there is not one desk log")
    }
    // The desk's log first: it says whose key is whose.
    for head in heads where head.kind == .desk { try check(head) }
    for head in heads where head.kind == .article { try check(head) }
    try checkRegister()
  }

  private mutating func checkDatabase() {
    do { try ledger.store.checkDatabase() } catch { note("database", nil, "\(error)") }
  }

  private mutating func check(_ head: LogHead) throws {
    let records = try ledger.store.records(of: head.log, from: 0)
    let place = try ledger.store.projection(of: head.log).article?.slug ?? head.log
    let audit = LogAudit(place: place, head: head, records: records)
    report.logs += 1
    report.events += records.count
    report.sealedValues += records.reduce(0) { $0 + $1.sealed.count }
    report.erasedValues += audit.erasedValues
    report.findings += audit.findings
    hashes[head.log] = records.map { MerkleTree.leafHash($0.leaf) }
    if audit.findings.isEmpty { checkMeaning(head, records, place) }
  }

  /// Whether the events can be understood, the sign-offs are genuine, and the listings say what follows.
  private mutating func checkMeaning(
    _ head: LogHead, _ records: [EventRecord], _ place: String
  ) {
    do {
      let stored = try records.map { try StoredEvent($0) }
      if let event = stored.first(where: { !EventTypes.knows($0.leaf.type, $0.leaf.version) }) {
        let message = "\(event.leaf.type) version \(event.leaf.version) is of a later release"
        report.unread.append(
          IntegrityFinding(place: place, index: event.leaf.stamp.index, message: message))
        return
      }
      let events = try stored.events()
      switch head.kind {
      case .desk:
        desk = try Desk(folding: events)
        origin = LedgerNames.origin(ofDesk: head.log)
      case .article: try check(events, of: head.log, place)
      }
    } catch {
      note(place, nil, "\(error)")
    }
  }

  private mutating func check(_ events: [Event], of log: String, _ place: String) throws {
    let due = Projection(of: try Dossier(folding: events, id: log))
    if try ledger.store.projection(of: log) != due {
      note(place, nil, "the listings do not follow from the events (tickmark doctor --rebuild)")
    }
    let faults = signOffFaults(
      in: events, of: log, hashes: hashes[log] ?? [], origin: origin, desk: desk)
    for fault in faults { note(place, fault.index, fault.message) }
  }

  private mutating func checkRegister() throws {
    let register = try ledger.store.register()
    let keys = desk.keys.filter { $0.person == nil }.compactMap { VerifierKey(parsing: $0.key) }
    report.findings +=
      RegisterAudit(
        register, checkpoints: try ledger.store.checkpoints(), origin: origin, keys: keys,
        hashes: hashes
      ).findings
    do {
      try ledger.checkWitness(against: register.map(\.hash), origin)
    } catch {
      note("register", nil, "\(error)")
    }
  }

  private mutating func note(_ place: String, _ index: Int?, _ message: String) {
    report.findings.append(IntegrityFinding(place: place, index: index, message: message))
  }
}
