public import Claims

/// What an erasure does, before it is done.
public struct Erasure: Sendable {
  /// The event's.
  let index: Int
  /// The fields that go.
  public let names: [String]
  /// The article without them.
  public let article: Dossier
  let batch: Batch
}

extension Ledger {
  /// Erases sealed values of one event for good: salt and value go, the digest stays, so that every
  /// earlier proof still holds. Backups made before keep them; they must age out.
  ///
  /// - Parameters:
  ///   - index: The event's.
  ///   - names: Its sealed fields: `text`, `name`, `address`, …; all that can go where it is empty.
  /// - Returns: The article without them.
  /// - Throws: ``LedgerFault/unerasable(name:)`` where the record cannot be read without the field.
  public func erase(
    _ names: [String] = [], at index: Int, of slug: String, reason: FieldsErased.Reason,
    _ writing: Writing
  ) throws -> Dossier {
    try erase(erasure(of: names, at: index, of: slug, reason: reason, writing))
  }

  /// Erases what was looked at before.
  ///
  /// - Throws: ``LedgerFault/movedOn(expected:found:)`` where something was recorded since.
  public func erase(_ erasure: Erasure) throws -> Dossier {
    try store.erase(erasure.names, at: erasure.index, erasure.batch)
    return erasure.article
  }

  /// An erasure that can still be left.
  ///
  /// - Throws: What ``erase(_:at:of:reason:_:)`` does.
  public func erasure(
    of names: [String] = [], at index: Int, of slug: String, reason: FieldsErased.Reason,
    _ writing: Writing
  ) throws -> Erasure {
    let dossier = try dossier(of: slug)
    var stored = try store.events(of: dossier.id, from: 0)
    guard stored.indices.contains(index) else {
      throw LedgerFault.unknownEvent(log: slug, index: index)
    }
    let names = try erasable(names, at: index, in: stored, dossier)
    let payload = FieldsErased(index: index, names: names, reason: reason)
    let entries = try StoredEvent.act(
      of: [payload], in: dossier.id, from: dossier.size, writing)
    stored[index].sealed.removeAll { names.contains($0.name) }
    let new = try refolded(stored + entries, dossier, without: names)
    let batch = Batch(
      log: dossier.id, kind: .article, expected: dossier.size, events: entries,
      change: ProjectionChange(from: dossier, to: new))
    return Erasure(index: index, names: names, article: new, batch: batch)
  }

  /// The fields asked for, or all that the record can be read without.
  private func erasable(
    _ names: [String], at index: Int, in stored: [StoredEvent], _ dossier: Dossier
  ) throws -> [String] {
    let event = stored[index]
    let kept = event.sealed.filter { !$0.isDecoy }.map(\.name)
    if names.isEmpty {
      let names = kept.reduce(into: [String]()) { names, name in
        if canBeRead(stored, without: names + [name], at: index, dossier) { names.append(name) }
      }
      guard !names.isEmpty else { throw LedgerFault.nothingToErase(index: index) }
      return names
    }
    for name in names {
      guard kept.contains(name) else { throw LedgerFault.unknownField(index: index, name: name) }
    }
    guard event.canBeRead(without: names) else { throw LedgerFault.unerasable(name: names[0]) }
    return names
  }

  /// Whether the event, and what was recorded after it, still says what happened.
  private func canBeRead(
    _ stored: [StoredEvent], without names: [String], at index: Int, _ dossier: Dossier
  ) -> Bool {
    guard stored[index].canBeRead(without: names) else { return false }
    var rest = stored
    rest[index].sealed.removeAll { names.contains($0.name) }
    let payload = FieldsErased(index: index, names: names, reason: .request)
    let writing = Writing(person: "", time: "", entropy: .seeded("tried out"))
    let entries = try? StoredEvent.act(
      of: [payload], in: dossier.id, from: dossier.size, writing)
    return entries.flatMap { try? refolded(rest + $0, dossier, without: names) } != nil
  }

  private func refolded(
    _ stored: [StoredEvent], _ dossier: Dossier, without names: [String]
  ) throws -> Dossier {
    do {
      return try Dossier(folding: stored.events(), id: dossier.id, people: dossier.people)
    } catch is EventFault {
      throw LedgerFault.unerasable(name: names.joined(separator: ", "))
    }
  }
}

extension StoredEvent {
  /// Whether the event still says what happened when these fields are gone.
  fileprivate func canBeRead(without names: [String]) -> Bool {
    var rest = self
    rest.sealed.removeAll { names.contains($0.name) }
    return (try? rest.event(erased: Set(names))) != nil
  }
}
