import Claims

/// The stored events of one log, and what was erased from them.
struct EventHistory {
  let stored: [StoredEvent]
  /// The names of erased fields, by the index of their event.
  private let erased: [Int: [String]]

  init(_ stored: [StoredEvent]) {
    self.stored = stored
    var erased: [Int: [String]] = [:]
    for entry in stored where entry.leaf.type == EventHistory.erasedType {
      guard let index = entry.leaf.fields["n"]?.integer else { continue }
      erased[index, default: []] += entry.leaf.fields["names"]?.array?.compactMap(\.string) ?? []
    }
    self.erased = erased
  }

  /// The type that says what was erased: `n`, `names`, `reason`.
  static let erasedType = "erased"

  func events() throws -> [Event] {
    try stored.map { try $0.event(erased: erased[$0.leaf.stamp.index] ?? []) }
  }

  /// The names of the fields that were erased from an event.
  func names(erasedFrom index: Int) -> [String] { erased[index] ?? [] }
}
