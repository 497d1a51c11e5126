import Claims
import Testing

struct EventTypesTests {
  static let types = EventTypes.all.keys.sorted()

  @Test(arguments: types)
  func `reads back what it wrote`(type: String) throws {
    for seed in 0..<60 as Range<UInt64> {
      var events = ArbitraryEvents(dice: Dice(seed: seed))
      let payload = try #require(try events.payload(of: type))
      let fields = try stored(payload.fields)
      let read = try EventTypes.payload(type: type, version: 1, fields: fields)
      let again = try #require(read as? any EventPayload & Hashable)
      #expect(AnyHashable(again) == AnyHashable(payload), "seed \(seed)")
      #expect(read.fields == payload.fields, "seed \(seed)")
    }
  }

  @Test(arguments: types)
  func `stores no fraction and no null, and no free text in the open`(type: String) throws {
    for seed in 0..<40 as Range<UInt64> {
      var events = ArbitraryEvents(dice: Dice(seed: seed))
      let payload = try #require(try events.payload(of: type))
      #expect(payload.fields.open.values.allSatisfy(isPlain))
      #expect(payload.fields.sealed.values.allSatisfy(isPlain))
      let leaf = String(decoding: JSONText.bytes(of: .object(payload.fields.open)), as: UTF8.self)
      #expect(!leaf.contains("SEALED"), "seed \(seed)")
      #expect(!payload.summary.contains("SEALED"), "seed \(seed)")
    }
  }

  /// The types of which every field may be absent.
  static let withoutRequirements: Set = ["desk.opened", "policy.set"]

  @Test(arguments: types.filter { !withoutRequirements.contains($0) })
  func `names a field that is missing`(type: String) throws {
    let fault = try #require(throws: EventFault.self) {
      try EventTypes.payload(type: type, version: 1, fields: EventFields())
    }
    #expect(fault.type == type)
    #expect(fault.message.hasSuffix("is missing"))
  }

  @Test func `refuses a type it does not know, and says so`() throws {
    let fault = try #require(throws: EventFault.self) {
      try EventTypes.payload(type: "claim.painted", version: 1, fields: EventFields())
    }
    #expect(fault.description == "claim.painted: this version does not know the type")
  }

  @Test(arguments: [0, 2])
  func `refuses a version it does not know`(version: Int) throws {
    let fault = try #require(throws: EventFault.self) {
      try EventTypes.payload(type: "note.added", version: version, fields: EventFields())
    }
    #expect(
      fault.message == "recorded as version \(version); this version knows version 1")
  }

  @Test func `refuses a term that is in no list`() throws {
    let note = NoteAdded(number: 1, target: .article, text: "x")
    var fields = note.fields
    fields.open["visibility"] = "secret"
    let fault = try #require(throws: EventFault.self) {
      try EventTypes.payload(type: "note.added", version: 1, fields: fields)
    }
    #expect(fault.description == "note.added: visibility cannot be \"secret\"")
  }

  /// The fields as they come back from the bytes they are stored as.
  private func stored(_ fields: EventFields) throws -> EventFields {
    func read(_ members: JSONObject) throws -> JSONObject {
      try #require(JSON(parsing: JSONText.bytes(of: .object(members))).object)
    }
    return EventFields(open: try read(fields.open), sealed: try read(fields.sealed))
  }

  private func isPlain(_ json: JSON) -> Bool {
    switch json {
    case .null, .number: false
    case .bool, .string: true
    case .integer(let value): abs(value) < 1 << 53
    case .array(let values): values.allSatisfy(isPlain)
    case .object(let members): members.values.allSatisfy(isPlain)
    }
  }
}
