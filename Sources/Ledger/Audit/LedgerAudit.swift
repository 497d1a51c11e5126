import Claims

extension Ledger {
  /// Proves the whole record: leaves, hashes, trees, sealed values, and that the listings follow from
  /// the events.
  ///
  /// - Throws: ``LedgerFault`` where the file cannot be read at all.
  public func audit() throws -> IntegrityReport {
    var report = IntegrityReport()
    try checkDatabase(&report)
    for head in try store.logs() { try audit(head, &report) }
    return report
  }

  /// Computes every listing anew from the events.
  public func rebuild() throws {
    try store.rebuild { log, events in
      Projection(of: try Dossier(folding: events.events(), id: log))
    }
  }

  private func checkDatabase(_ report: inout IntegrityReport) throws {
    do {
      try store.checkDatabase()
    } catch let fault as LedgerFault where fault.isIntegrityFailure {
      report.findings.append(
        IntegrityFinding(place: "database", index: nil, message: fault.message))
    }
  }

  private func audit(_ head: LogHead, _ report: inout IntegrityReport) throws {
    let records = try store.records(of: head.log)
    let place = try store.projection(of: head.log).article?.slug ?? head.log
    let audit = LogAudit(place: place, head: head, records: records)
    report.logs += 1
    report.events += records.count
    report.sealedValues += records.reduce(0) { $0 + $1.sealed.count }
    report.erasedValues += audit.erasedValues
    report.findings += audit.findings
    if audit.findings.isEmpty { report.findings += checkListings(head, records, place) }
  }

  /// Whether the events can be understood, and the listings say what follows from them.
  private func checkListings(
    _ head: LogHead, _ records: [EventRecord], _ place: String
  ) -> [IntegrityFinding] {
    do {
      let events = try records.map { try StoredEvent($0) }.events()
      switch head.kind {
      case .desk: _ = try Desk(folding: events)
      case .article:
        let due = Projection(of: try Dossier(folding: events, id: head.log))
        guard try store.projection(of: head.log) != due else { return [] }
        let message = "the listings do not follow from the events (tickmark doctor --rebuild)"
        return [IntegrityFinding(place: place, index: nil, message: message)]
      }
      return []
    } catch {
      return [IntegrityFinding(place: place, index: nil, message: "\(error)")]
    }
  }
}
