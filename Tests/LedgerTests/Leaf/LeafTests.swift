import Claims
import Testing

@testable import Ledger

@Suite struct LeafTests {
  private static func leaf(_ fields: JSONObject, digests: [String] = []) throws -> Leaf {
    try Leaf(
      log: "AAAAAAAAAAAAAAAAAAAAAA",
      stamp: Stamp(
        index: 7, id: "BBBBBBBBBBBBBBBBBBBBBB", person: "p1", time: "2026-11-22T09:30:00.123Z",
        act: 6),
      type: "note.added", version: 1, fields: fields, digests: digests)
  }

  @Test func `a leaf is canonical JSON with its fields in order`() throws {
    let leaf = try Self.leaf(["number": 3, "claim": "12b"], digests: ["zz", "aa"])
    #expect(
      String(decoding: leaf.bytes, as: UTF8.self) == """
        {"b":{"_sd":["aa","zz"],"act":6,"claim":"12b","number":3},"by":"p1",\
        "id":"BBBBBBBBBBBBBBBBBBBBBB","log":"AAAAAAAAAAAAAAAAAAAAAA","n":7,"t":"note.added",\
        "ts":"2026-11-22T09:30:00.123Z","v":1}
        """)
  }

  @Test func `a leaf reads back as it was written`() throws {
    let leaf = try Self.leaf(
      ["a": [1, -2, true, ["x": "é\u{1}\n\"\\\u{7F}"]], "z": 9_007_199_254_740_991], digests: ["d"])
    #expect(try Leaf(parsing: leaf.bytes) == leaf)
  }

  @Test(
    arguments: [
      ("a fraction", ["x": 0.5]), ("a null", ["x": .null]),
      ("a number too large", ["x": 9_007_199_254_740_992]),
      ("a foreign key", ["é": 1]), ("the digests' name", ["_sd": []]),
      ("the act's name", ["act": 1]),
      ("too much", ["x": .string(String(repeating: "x", count: 65_535))]),
    ] as [(String, JSONObject)])
  func `a leaf refuses what the format cannot hold`(_: String, fields: JSONObject) {
    #expect(throws: LedgerFault.self) { try Self.leaf(fields) }
  }

  /// What JSON parsers take and a canonical leaf must not be.
  @Test(arguments: [
    (#""number":3"#, #""number": 3"#), (#""number":3"#, #""number":03"#),
    (#""number":3"#, #""number":3.0"#),
    (#""number":3"#, #""number":3e0"#), (#""number":3"#, #""number":-0"#),
    (#""number":3"#, #""number":null"#),
    (#""number":3"#, #""number":3,"number":3"#), (#""number":3"#, #""number":3,"a":1"#),
    ("note", "n\\u006fte"), ("note", "n\\/ote"), ("\"p1\"", "\"p1\\u000a\""),
    ("\"p1\"", "\"p1\\u001F\""),
    ("{\"b\"", " {\"b\""), ("\"v\":1}", "\"v\":1} "), ("\"v\":1}", "\"v\":1,\"w\":1}"),
    ("\"v\":1}", "\"v\":1"),
    ("\"by\":\"p1\",", ""), ("note", "no\u{1}te"),
  ])
  func `a leaf with other spelling is refused`(part: String, change: String) throws {
    let leaf = String(decoding: try Self.leaf(["number": 3]).bytes, as: UTF8.self)
    let changed = leaf.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: change)
    try #require(changed != leaf)
    #expect(throws: LedgerFault.self) { try Leaf(parsing: Array(changed.utf8)) }
  }

  @Test func `a leaf that is not UTF-8 is refused`() throws {
    var bytes = try Self.leaf(["x": "é"]).bytes
    let index = try #require(bytes.firstIndex(of: 0xC3))
    bytes[index] = 0xC0
    #expect(throws: LedgerFault.self) { try Leaf(parsing: bytes) }
  }

  @Test func `a leaf nested a hundred thousand deep is refused`() {
    let deep = "{\"b\":" + String(repeating: "[", count: 60_000)
    #expect(throws: LedgerFault.self) { try Leaf(parsing: Array(deep.utf8)) }
  }

  /// Whatever the writer makes of any value without fractions and nulls, the scanner takes.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `what is written is canonical`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let leaf = try Self.leaf(["x": RandomJSON.value(&generator, depth: 3)])
    #expect(try Leaf(parsing: leaf.bytes) == leaf)
  }
}

/// JSON values of the kinds a leaf can hold.
enum RandomJSON {
  static func value(_ generator: inout some RandomNumberGenerator, depth: Int) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 5 : 3), using: &generator) {
    case 0: .integer(Int.random(in: -(1 << 53) + 1..<(1 << 53), using: &generator))
    case 1: .bool(Bool.random(using: &generator))
    case 2: .string(text(&generator))
    case 3: .array((0..<3).map { _ in value(&generator, depth: depth - 1) })
    default:
      .object(
        JSONObject(
          (0..<3).map {
            (
              "k\($0)\(Int.random(in: 0..<9, using: &generator))",
              value(&generator, depth: depth - 1)
            )
          }))
    }
  }

  static func text(_ generator: inout some RandomNumberGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "\"", "\\", "\u{1}", "\n", "\u{1F}", "é", "\u{2028}", "🦆", "\u{7F}", "/",
    ]
    return (0..<6).map { _ in String(scalars.randomElement(using: &generator) ?? "a") }.joined()
  }
}
