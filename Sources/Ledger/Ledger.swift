public import Claims

/// The desk's record: what was done on every article, by whom and when, kept so that a change to it
/// cannot go unnoticed.
public struct Ledger: Sendable {
  let store: SQLiteStore

  /// Opens a ledger that is there.
  ///
  /// - Throws: ``LedgerFault``: a missing, foreign, truncated, locked or newer ledger is never taken for
  ///   an empty one. One whose listings an earlier release wrote gets those of this.
  public static func open(_ path: String) throws -> Ledger {
    let ledger = Ledger(store: try SQLiteStore.open(path))
    try ledger.checkFreshness()
    if try ledger.store.hasOldListings() { try ledger.rebuild() }
    return ledger
  }

  /// Makes a ledger with its desk log.
  ///
  /// - Parameter desk: the desk's first events.
  public static func create(
    at path: String, desk: [any EventPayload] = [DeskOpened()], _ writing: Writing
  ) throws -> Ledger {
    try SQLiteStore.create(path) { store in
      try Ledger(store: store).openDesk(desk, writing)
    }
    return try open(path)
  }

  /// A ledger that is gone when its last copy is.
  public static func inMemory(
    desk: [any EventPayload] = [DeskOpened()], _ writing: Writing
  ) throws -> Ledger {
    let ledger = Ledger(store: try SQLiteStore.inMemory())
    try ledger.openDesk(desk, writing)
    return ledger
  }
}

// MARK: - Reading

extension Ledger {
  /// All articles as they are listed, the one with the latest act first. That none is left out is looked
  /// at; what each row says is proven by ``provenArticle(_:)`` and ``audit()``.
  ///
  /// - Throws: ``LedgerFault/listingAltered(_:)``
  public func articles(atMost limit: Int = .max) throws -> [ArticleSummary] {
    try store.checkArticlesAreListed()
    return try store.articles(atMost: limit)
  }

  /// An article, and its row in the listings, which is that which follows from it.
  ///
  /// - Throws: ``LedgerFault/unknownArticle(_:)``, ``LedgerFault/listingAltered(_:)``
  public func provenArticle(_ slug: String) throws -> (listing: ArticleSummary, dossier: Dossier) {
    var attempts = 3
    while true {
      let dossier = try dossier(of: slug)
      guard let due = ArticleSummary(of: dossier) else { throw LedgerFault.unknownArticle(slug) }
      let listed = Projection(article: try store.article(slug))
      guard let fault = listed.faults(against: Projection(article: due)).first else {
        return (due, dossier)
      }
      attempts -= 1
      // What somebody recorded meanwhile must not pass for a fault.
      if attempts == 0 { throw LedgerFault.listingAltered("\(slug): \(fault)") }
    }
  }

  /// Whether there is an article of this name.
  public func holds(_ slug: String) throws -> Bool { try store.log(of: slug) != nil }

  /// The slug of the article whose text under check came from a file with this SHA-256, in hexadecimal.
  public func article(withOriginal sha256: String) throws -> String? {
    try store.article(withOriginal: sha256)
  }

  /// - Throws: ``LedgerFault/unknownArticle(_:)``
  public func dossier(of slug: String) throws -> Dossier {
    let log = try log(of: slug)
    let dossier = try Dossier(folding: events(in: log), id: log, people: people())
    guard dossier.slug.utf8.elementsEqual(slug.utf8) else {
      throw LedgerFault.listingAltered("\(dossier.slug) is listed as \(slug)")
    }
    return dossier
  }

  /// The events of an article, in order.
  public func events(of slug: String) throws -> [Event] { try events(in: log(of: slug)) }

  /// How long the article's log is, and the root over it.
  public func head(of slug: String) throws -> TreeHead {
    try store.head(of: log(of: slug)).frontier.head
  }

  /// The claims of an article, by number.
  public func claims(of slug: String) throws -> [ClaimSummary] {
    try store.claims(of: log(of: slug))
  }

  /// The texts in which all these words occur, those of the newest article first.
  public func search(_ words: String, atMost limit: Int = 100) throws -> [SearchHit] {
    try store.search(words, atMost: limit)
  }

  public func desk() throws -> Desk { try Desk(folding: events(in: deskLog())) }

  func log(of slug: String) throws -> String {
    if let log = try store.log(of: slug) { return log }
    try store.checkArticlesAreListed()
    throw LedgerFault.unknownArticle(slug)
  }

  func deskLog() throws -> String {
    guard let desk = try store.deskLog() else {
      throw LedgerFault.damaged("there is no desk log")
    }
    return desk
  }

  private func people() throws -> [String: Person] {
    Dictionary(try desk().people.map { ($0.id, $0) }) { $1 }
  }
}

// MARK: - Recording

extension Ledger {
  /// Begins an article's log.
  ///
  /// - Throws: ``LedgerFault/slugTaken(_:)``
  public func openArticle(
    _ payloads: [any EventPayload], _ writing: Writing
  ) throws -> Dossier {
    let log = try writing.entropy.id(for: "log/\(store.logCount())")
    var empty = Dossier(id: log)
    empty.people = try people()
    let imports = payloads.compactMap { ($0 as? ArticleImported)?.slug }
    for slug in imports where try store.log(of: slug) != nil { throw LedgerFault.slugTaken(slug) }
    return try append(payloads, to: empty, writing)
  }

  /// Records the events of one act; when this returns, they are safe on disk.
  ///
  /// - Parameter dossier: the article as it was when the act was decided.
  /// - Returns: the article with the act.
  /// - Throws: ``LedgerFault/movedOn(expected:found:)`` where something else was recorded since; decide
  ///   anew on a fresh dossier.
  public func append(
    _ payloads: [any EventPayload], to dossier: Dossier, _ writing: Writing
  ) throws -> Dossier {
    let (batch, new) = try act(of: payloads, on: dossier, writing)
    try store.append(batch)
    return new
  }

  /// An act on an article, still to be stored, and the article with it.
  func act(
    of payloads: [any EventPayload], on dossier: Dossier, _ writing: Writing
  ) throws -> (batch: Batch, dossier: Dossier) {
    let entries = try entries(payloads, in: dossier.id, from: dossier.size, writing)
    var new = dossier
    for entry in entries {
      try new.apply(entry.event()) {
        try events(in: dossier.id)
          + entries.prefix(entry.leaf.stamp.index - dossier.size)
          .map { try $0.event() }
      }
    }
    let batch = Batch(
      log: dossier.id, kind: .article, expected: dossier.size, events: entries,
      change: ProjectionChange(from: dossier, to: new))
    return (batch, new)
  }

  /// Records events of the desk itself: people, roles, the policy, keys.
  ///
  /// - Returns: the desk with the act.
  /// - Throws: ``LedgerFault/weakKey`` for a key of low order, or one that is not written as it should be.
  public func append(
    _ payloads: [any DeskPayload], to desk: Desk, _ writing: Writing
  ) throws -> Desk {
    let keys = payloads.compactMap { ($0 as? KeyRegistered)?.key }
    guard keys.allSatisfy({ VerifierKey(parsing: $0) != nil }) else { throw LedgerFault.weakKey }
    let (batch, new) = try act(of: payloads, on: desk, writing)
    try store.append(batch)
    return new
  }

  /// An act on the desk, still to be stored, and the desk with it.
  func act(
    of payloads: [any DeskPayload], on desk: Desk, _ writing: Writing
  ) throws -> (batch: Batch, desk: Desk) {
    let log = try deskLog()
    let entries = try entries(payloads, in: log, from: desk.size, writing)
    var new = desk
    for entry in entries { try new.apply(entry.event()) }
    let batch = Batch(
      log: log, kind: .desk, expected: desk.size, events: entries, change: .none)
    return (batch, new)
  }

  /// Makes the rules known to the desk's log, where the last ones recorded are others.
  public func record(_ policy: Policy, _ writing: Writing) throws {
    let recorded = try events(in: deskLog())
    let desk = try Desk(folding: recorded)
    let isSet = recorded.contains { $0.payload is PolicySet }
    let events =
      isSet ? try SetPolicy(policy: policy).decide(on: desk) : [PolicySet(policy: policy)]
    if !events.isEmpty { _ = try append(events, to: desk, writing) }
  }

  private func openDesk(_ payloads: [any EventPayload], _ writing: Writing) throws {
    let log = writing.entropy.id(for: "desk")
    let entries = try entries(payloads, in: log, from: 0, writing)
    _ = try Desk(folding: entries.map { try $0.event() })
    try store.append(
      Batch(
        log: log, kind: .desk, expected: 0, events: entries, change: .none))
  }

  private func entries(
    _ payloads: [any EventPayload], in log: String, from size: Int, _ writing: Writing
  ) throws -> [StoredEvent] {
    try StoredEvent.act(of: payloads, in: log, from: size, writing)
  }
}
