import Claims

extension Ledger {
  /// Proves a whole ledger as it lies on the disk, and changes nothing in it: what keeps every other
  /// command from opening it is a finding here.
  ///
  /// - Throws: ``LedgerFault`` where the file cannot be read at all, or is of a later release.
  public static func audit(at path: String) throws -> IntegrityReport {
    let store = try SQLiteStore.openForAudit(path)
    return try Ledger(store: store).audit()
  }

  /// Proves the whole record: leaves, hashes, trees, sealed values, sign-offs, the register and its
  /// checkpoints, that the listings follow from the events, and that there is nothing else.
  ///
  /// - Throws: ``LedgerFault`` where the file cannot be read at all.
  public func audit() throws -> IntegrityReport {
    var attempts = 3
    while true {
      let extent = try? store.extent()
      var audit = LedgerAudit(ledger: self)
      try audit.run()
      attempts -= 1
      // What somebody recorded meanwhile must not pass for a fault.
      guard !audit.report.isSound, attempts > 0, (try? store.extent()) != extent else {
        return audit.report
      }
    }
  }

  /// The events of a log, once all of them have proven to be as they were recorded.
  ///
  /// - Throws: ``LedgerFault/damaged(_:)`` with the first place where one is not.
  func events(in log: String) throws -> [Event] {
    let (head, records) = try store.log(log)
    let place = LogPlace.name(of: head.kind, records) ?? log
    let audit = LogAudit(place: place, head: head, records: records)
    if let fault = audit.findings.first { throw LedgerFault.damaged(fault.description) }
    return try audit.events.events()
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
  /// The whole articles, by their logs' names.
  private var articles: [String: AuditedArticle] = [:]
  /// Nil until the desk's own log has proven whole: it says whose key is whose.
  private var desk: Desk?
  /// Whether a later release recorded something of the desk, so that not all its keys may be known.
  private var isDeskUnread = false
  private var origin = ""
  /// Whether the listings are this release's.
  private var hasListings = true

  init(ledger: Ledger) { self.ledger = ledger }

  mutating func run() throws {
    report.findings += try DatabaseAudit(ledger.store).findings
    hasListings = try !ledger.store.hasOldListings()
    let heads = reading("database") { try $0.logs() } ?? []
    let desks = heads.filter { $0.kind == .desk }
    origin = desks.first.map { LedgerNames.origin(ofDesk: $0.log) } ?? ""
    // The desk's log first: it says whose key is whose.
    for head in desks { check(head) }
    if desks.count != 1 {
      note("desk", nil, "there are \(desks.count) desk logs, not one")
      desk = nil
    }
    if desk == nil {
      note("desk", nil, "is not whole, so nobody's key is known and no signature could be checked")
    }
    for head in heads where head.kind == .article { check(head) }
    checkRegister()
    report.heads.sort { $0.slug < $1.slug }
  }

  private mutating func check(_ head: LogHead) {
    guard let (head, records) = reading(head.log, { try $0.log(head.log) }) else { return }
    let place = LogPlace.name(of: head.kind, records) ?? head.log
    let audit = LogAudit(place: place, head: head, records: records)
    report.logs += 1
    report.events += records.count
    report.sealedValues += records.reduce(0) { $0 + $1.sealed.count { !$0.isDecoy } }
    report.erasedValues += audit.erasedValues
    report.findings += audit.findings
    hashes[head.log] = audit.hashes
    if audit.findings.isEmpty { checkMeaning(head, audit.events, place) }
  }

  /// Whether the events can be understood, the sign-offs are genuine, and the listings say what follows.
  private mutating func checkMeaning(
    _ head: LogHead, _ stored: [StoredEvent], _ place: String
  ) {
    do {
      if let event = stored.first(where: { !EventTypes.knows($0.leaf.type, $0.leaf.version) }) {
        let message = "\(event.leaf.type) version \(event.leaf.version) is of a later release"
        report.unread.append(
          IntegrityFinding(place: place, index: event.leaf.stamp.index, message: message))
        switch head.kind {
        case .desk: takeKnown(stored)
        case .article: articles[head.log] = AuditedArticle(slug: place, stored)
        }
        return
      }
      let events = try stored.events()
      switch head.kind {
      case .desk:
        let desk = try Desk(folding: events)
        for key in desk.keys where VerifierKey(parsing: key.key) == nil {
          note(place, key.registered.index, "the key it registers is none to trust")
        }
        self.desk = desk
      case .article: check(events, stored, of: head.log, place)
      }
    } catch {
      note(place, error)
    }
  }

  /// What this release knows of a desk: the keys that signatures are judged by.
  private mutating func takeKnown(_ stored: [StoredEvent]) {
    isDeskUnread = true
    var known = Desk()
    for event in stored {
      guard let event = try? event.event(), let payload = event.payload as? any DeskPayload else {
        continue
      }
      try? payload.apply(to: &known, stamp: event.stamp)
    }
    desk = known
  }

  private mutating func check(
    _ events: [Event], _ stored: [StoredEvent], of log: String, _ place: String
  ) {
    let dossier: Dossier
    do { dossier = try Dossier(folding: events, id: log) } catch {
      note(place, Dossier.firstUnfit(of: events, id: log), "does not follow: \(error)")
      return
    }
    articles[log] = AuditedArticle(slug: dossier.slug, stored)
    report.files += dossier.namedFiles(and: events)
    if hasListings { checkListings(of: dossier, place) }
    let faults = signOffFaults(
      in: events, of: log, hashes: hashes[log] ?? [], origin: origin,
      desk: isDeskUnread ? nil : desk)
    for fault in faults { note(place, fault.index, fault.message) }
  }

  private mutating func checkListings(of dossier: Dossier, _ place: String) {
    do {
      let stored = try ledger.store.projection(of: dossier.id)
      for fault in stored.faults(against: Projection(of: dossier)) {
        note(place, nil, fault, isOfListings: true)
      }
    } catch {
      note(place, nil, LedgerFault.words(for: error), isOfListings: true)
    }
  }

  private mutating func checkRegister() {
    guard let register = reading("register", { try $0.register() }),
      let stored = reading("register", { try $0.registerHashes() }),
      let checkpoints = reading("register", { try $0.checkpointRows() })
    else { return }
    let audit = RegisterAudit(
      register, stored: stored, checkpoints: checkpoints, origin: origin, keys: desk?.ledgerKeys,
      hashes: hashes)
    report.findings += audit.findings
    checkAnchors(checkpoints)
    let signed = register.prefix(audit.signedSize).compactMap(\.checkpoint)
    let heads = Dictionary(grouping: signed, by: \.origin)
    for (log, article) in articles {
      enter(article, log, heads[LedgerNames.origin(of: log, in: origin)]?.map(\.head) ?? [])
    }
    report.lacksWitness = !checkpoints.isEmpty && !ledger.hasWitness
    do { try ledger.checkWitness(against: register.map(\.hash), origin) } catch {
      note("register", error)
    }
  }

  private mutating func checkAnchors(_ checkpoints: [CheckpointRow]) {
    guard let desk, !isDeskUnread, let rows = reading("desk", { try $0.anchors() }) else { return }
    report.anchors = desk.anchors.count
    for fault in anchorFaults(rows, checkpoints: checkpoints, desk: desk) {
      note("desk", fault.index, fault.message)
    }
  }

  /// Enters an article's head, and how much of it was signed.
  ///
  /// - Parameter heads: Its heads in the register, as far as that is signed.
  private mutating func enter(
    _ article: AuditedArticle, _ log: String, _ heads: [TreeHead]
  ) {
    let hashes = hashes[log] ?? []
    let signed = heads.last { Frontier(of: hashes.prefix($0.size)).head == $0 }
    let size = signed?.size ?? 0
    report.heads.append(
      AuditedHead(slug: article.slug, head: Frontier(of: hashes).head, signed: size))
    // Without the desk's keys no checkpoint counts as signed, and that was noted already.
    guard desk != nil else { return }
    report.findings += article.unsealed(behind: size)
    report.sealedLater += article.sealedLater(among: heads, upTo: size)
  }

  /// What is read; nil where it cannot be, which is noted.
  private mutating func reading<Value>(
    _ place: String, _ read: (SQLiteStore) throws -> Value
  ) -> Value? {
    do { return try read(ledger.store) } catch {
      note(place, error)
      return nil
    }
  }

  private mutating func note(_ place: String, _ error: any Error) {
    note(place, nil, LedgerFault.words(for: error))
  }

  private mutating func note(
    _ place: String, _ index: Int?, _ message: String, isOfListings: Bool = false
  ) {
    report.findings.append(
      IntegrityFinding(place: place, index: index, message: message, isOfListings: isOfListings))
  }
}

extension LedgerFault {
  /// What is wrong, said within a list of such faults.
  static func words(for error: any Error) -> String {
    switch error {
    case LedgerFault.damaged(let what), LedgerFault.listingAltered(let what): what
    default: "\(error)"
    }
  }
}

extension Desk {
  /// The ledger's own keys.
  fileprivate var ledgerKeys: [VerifierKey] {
    keys.filter { $0.person == nil }.compactMap { VerifierKey(parsing: $0.key) }
  }
}

extension Dossier {
  /// The index of the first event that does not follow from those before it.
  fileprivate static func firstUnfit(of events: [Event], id: String) -> Int? {
    var dossier = Dossier(id: id)
    return events.indices.first { index in
      (try? dossier.apply(events[index]) { Array(events[..<index]) }) == nil
    }
  }
}
