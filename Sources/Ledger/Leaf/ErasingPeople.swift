public import Claims

extension Ledger {
  /// Erases a person's name for good: their id stays on all that they recorded.
  ///
  /// - Parameter person: The id.
  /// - Throws: ``LedgerFault/unnamed(person:)`` where no name is kept.
  public func erase(
    person: String, reason: FieldsErased.Reason, _ writing: Writing
  ) throws -> Desk {
    let (log, desk) = try (deskLog(), desk())
    let index = try store.events(of: log, from: 0).firstIndex { event in
      event.leaf.type == PersonAdded.type && event.leaf.fields["person"] == .string(person)
        && event.sealed.contains { $0.name == "name" }
    }
    guard let index else { throw LedgerFault.unnamed(person: person) }
    let payload = FieldsErased(index: index, names: ["name"], reason: reason)
    let entries = try StoredEvent.act(of: [payload], in: log, from: desk.size, writing)
    try store.erase(
      payload.names, at: index,
      Batch(log: log, kind: .desk, expected: desk.size, events: entries, change: .none))
    return try self.desk()
  }
}
