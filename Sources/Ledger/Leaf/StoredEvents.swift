import Claims

extension Array where Element == StoredEvent {
  /// The stored events of one whole log as payloads; erased fields are absent, or say so.
  func events() throws -> [Event] {
    let erased = ErasedNames(in: lazy.map(\.leaf))
    return try map { try $0.event(erased: erased[$0.leaf.stamp.index]) }
  }
}
