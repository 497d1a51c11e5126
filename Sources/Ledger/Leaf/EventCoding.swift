import Claims

/// Who records something, when, and where its salts come from.
public struct Writing: Hashable, Sendable {
  /// A person's id.
  public var person: String
  /// UTC, RFC 3339 with milliseconds.
  public var time: String
  public var entropy: Entropy

  public init(person: String, time: String, entropy: Entropy = .system) {
    self.person = person
    self.time = time
    self.entropy = entropy
  }
}

extension StoredEvent {
  /// A payload as the next event of a log.
  ///
  /// - Parameter act: The index of the first event that is recorded with it.
  /// - Throws: ``LedgerFault/unstorable(_:)``
  init(
    _ payload: any EventPayload, in log: String, at index: Int, act: Int, _ writing: Writing
  ) throws {
    let fields = payload.fields
    let sealed = fields.sealed.map { name, value in
      Disclosure(
        name: name, salt: writing.entropy.bytes(for: "\(log)/\(index)/\(name)"), value: value)
    }
    let stamp = Stamp(
      index: index, id: writing.entropy.id(for: "\(log)/\(index)"), person: writing.person,
      time: writing.time, act: act)
    let leaf = try Leaf(
      log: log, stamp: stamp, type: type(of: payload).type, version: type(of: payload).version,
      fields: fields.open, digests: sealed.map(\.digest))
    self.init(leaf: leaf, sealed: sealed)
  }

  /// The event that is stored, read as a payload.
  ///
  /// - Parameter erased: The names of the fields that were erased from it.
  func event(erased: Set<String> = []) throws -> Event {
    var fields = EventFields(open: leaf.fields)
    for disclosure in sealed {
      fields.sealed[disclosure.name] = try JSON(parsing: disclosure.value)
    }
    return Event(stamp: leaf.stamp, payload: try payload(fields, erased: erased))
  }

  /// What stands in the place of an erased text that its event cannot do without.
  static let erasedText = "[erased]"

  private func payload(_ fields: EventFields, erased: Set<String>) throws -> any EventPayload {
    do {
      return try EventTypes.payload(type: leaf.type, version: leaf.version, fields: fields)
    } catch  where !erased.isEmpty {
      var fields = fields
      for name in erased { fields.sealed[name] = .string(StoredEvent.erasedText) }
      return try EventTypes.payload(type: leaf.type, version: leaf.version, fields: fields)
    }
  }
}
