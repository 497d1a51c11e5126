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
  /// The payloads of one act as the next events of a log that holds `size` events.
  ///
  /// - Throws: ``LedgerFault/unstorable(_:)``
  static func act(
    of payloads: [any EventPayload], in log: String, from size: Int, _ writing: Writing
  ) throws -> [StoredEvent] {
    var random = RandomValues(writing.entropy)
    return try payloads.enumerated().map { offset, payload in
      try StoredEvent(payload, in: log, at: size + offset, act: size, writing, &random)
    }
  }

  private init(
    _ payload: any EventPayload, in log: String, at index: Int, act: Int, _ writing: Writing,
    _ random: inout RandomValues
  ) throws {
    let fields = payload.fields
    let id = random.next(for: "\(log)/\(index)")
    func salt(_ name: String) -> [UInt8] { random.next(for: "\(log)/\(index)/\(name)") }
    var sealed: [Disclosure] = []
    sealed.reserveCapacity(fields.sealed.count + 1)
    let missing = type(of: payload).sealedCount - fields.sealed.count
    if missing > 0 { sealed.append(.decoys(missing, salt: salt("decoys"))) }
    for (name, value) in fields.sealed {
      sealed.append(Disclosure(name: name, salt: salt(name), value: value))
    }
    let stamp = Stamp(
      index: index, id: Base64.url.text(of: id), person: writing.person, time: writing.time,
      act: act)
    let leaf = try Leaf(
      log: log, stamp: stamp, type: type(of: payload).type, version: type(of: payload).version,
      fields: fields.open, digests: sealed.flatMap(\.digests))
    self.init(leaf: leaf, sealed: sealed)
  }

  /// The event that is stored, read as a payload.
  ///
  /// - Parameter erased: The names of the fields that were erased from it.
  /// - Parameter filling: What stands in the place of fields that were not disclosed.
  func event(erased: Set<String> = [], filling: [String: JSON] = [:]) throws -> Event {
    var fields = EventFields(open: leaf.fields, sealed: JSONObject(filling))
    for disclosure in sealed where !disclosure.isDecoy {
      guard let value = try? JSON(parsing: disclosure.value) else {
        throw LedgerFault.damaged(
          "event \(leaf.stamp.index) keeps a \(disclosure.name) that is no value")
      }
      fields.sealed[disclosure.name] = value
    }
    return Event(stamp: leaf.stamp, payload: try payload(fields, erased: erased))
  }

  private func payload(_ fields: EventFields, erased: Set<String>) throws -> any EventPayload {
    do {
      return try EventTypes.payload(type: leaf.type, version: leaf.version, fields: fields)
    } catch  where !erased.isEmpty {
      var fields = fields
      for name in erased { fields.sealed[name] = StoredEvent.erased(name) }
      return try EventTypes.payload(type: leaf.type, version: leaf.version, fields: fields)
    }
  }

  /// What stands in the place of an erased field that its event cannot do without.
  private static func erased(_ name: String) -> JSON {
    let text = JSON.string(WithheldText.erased)
    return name == "wording" ? .array([.array([text, "typed"])]) : text
  }
}
