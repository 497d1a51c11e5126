import Testing

@testable import Claims

struct UpcastersTests {
  private static let upcasters = Upcasters([
    "crate.packed": [
      1: { fields in
        var fields = fields
        fields.open["weight"] = fields.open.removeValue(forKey: "pounds")
        return fields
      },
      2: { fields in
        var fields = fields
        fields.open["unit"] = "pound"
        return fields
      },
    ]
  ])

  @Test(
    arguments: [
      (1, ["pounds": 7]), (2, ["weight": 7]), (3, ["unit": "pound", "weight": 7]),
    ] as [(Int, JSONObject)])
  func `brings every old version to the present one`(version: Int, open: JSONObject) throws {
    let fields = try Self.upcasters.fields(
      EventFields(open: open), of: "crate.packed", from: version, to: 3)
    #expect(fields.open == ["unit": "pound", "weight": 7])
  }

  @Test func `says where a step is missing`() {
    #expect(throws: EventFault(type: "crate.lost", message: "nothing brings version 1 to the next"))
    {
      try Self.upcasters.fields(EventFields(), of: "crate.lost", from: 1, to: 2)
    }
  }
}
