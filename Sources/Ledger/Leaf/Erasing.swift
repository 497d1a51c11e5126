public import Claims

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
    let dossier = try dossier(of: slug)
    var stored = try store.events(of: dossier.id, from: 0)
    guard stored.indices.contains(index) else {
      throw LedgerFault.unknownEvent(log: slug, index: index)
    }
    let names = try erasable(names, of: stored[index])
    let payload = FieldsErased(index: index, names: names, reason: reason)
    let entry = try StoredEvent(
      payload, in: dossier.id, at: dossier.size, act: dossier.size, writing)
    stored[index].sealed.removeAll { names.contains($0.name) }
    let new = try refolded(stored + [entry], dossier, without: names)
    try store.erase(
      names, at: index,
      Batch(
        log: dossier.id, kind: .article, expected: dossier.size, events: [entry],
        change: ProjectionChange(from: dossier, to: new)))
    return new
  }

  /// The fields asked for, or all that the event can be read without.
  private func erasable(_ names: [String], of event: StoredEvent) throws -> [String] {
    let kept = event.sealed.map(\.name)
    if names.isEmpty {
      let names = kept.filter { event.canBeRead(without: [$0]) }
      guard !names.isEmpty else {
        throw LedgerFault.nothingToErase(index: event.leaf.stamp.index)
      }
      return names
    }
    for name in names {
      guard kept.contains(name) else {
        throw LedgerFault.unknownField(index: event.leaf.stamp.index, name: name)
      }
    }
    guard event.canBeRead(without: names) else { throw LedgerFault.unerasable(name: names[0]) }
    return names
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
