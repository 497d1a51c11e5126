import Testing

@testable import Claims

@Suite struct JSONObjectTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `an object holds what a dictionary would, in the order of its keys`(seed: UInt64) {
    var (object, dictionary) = (JSONObject(), [String: JSON]())
    var state = seed
    for step in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let key = String(state >> 60, radix: 2) + (step % 3 == 0 ? "x" : "")
      let value: JSON? = state >> 40 & 3 == 0 ? nil : .integer(step)
      object[key] = value
      dictionary[key] = value
    }
    #expect(object == JSONObject(dictionary))
    #expect(object.keys == dictionary.keys.sorted())
    for key in dictionary.keys { #expect(object[key] == dictionary[key]) }
    #expect(object["none"] == nil)
  }

  @Test func `keys are told apart by their bytes`() throws {
    let text = "{\"e\u{301}\":1,\"\u{E9}\":2}"
    let object = try #require(JSON(parsing: Array(text.utf8)).object)
    #expect(object["e\u{301}"] == 1)
    #expect(object["\u{E9}"] == 2)
    #expect(JSONText.bytes(of: .object(object)) == Array(text.utf8))
  }

  @Test func `members are read in any order and written in one`() throws {
    let json = try JSON(parsing: Array(#"{"b":1, "a":{"d":2,"c":3}}"#.utf8))
    #expect(JSONText.bytes(of: json) == Array(#"{"a":{"c":3,"d":2},"b":1}"#.utf8))
  }

  @Test(arguments: [#"{"a":1,"a":2}"#, #"{"a":1,"b":2,"a":1}"#, #"{"b":1,"a":2,"b":3}"#])
  func `a key that comes twice is refused`(text: String) {
    #expect(throws: JSONFault.self) { try JSON(parsing: Array(text.utf8)) }
  }
}
