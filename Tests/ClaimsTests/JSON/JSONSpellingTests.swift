import Claims
import Testing

/// What RFC 8259 allows and what it forbids, by the kinds of cases that parsers are known to differ on.
@Suite struct JSONSpellingTests {
  @Test(arguments: [
    "[]", "[ ]", "[[]\t]", "[\"\"]", "[1,null,true]", "[1\n,2]", " [1] ", "[\"a\"]\n", "{}",
    "{\"\":0}", "{\"a\":{\"b\":[]}}", "{\"a\\u0000b\":1}", "{ \"a\" : -1 , \"b\":2 }", "0", "-0",
    "[-0,-1,123,1e1,1E1,1e+1,1e-1,1.5,0e0,0.1e10,20e1,-0.5]", "[123456789012345]",
    #"["\"\\\/\b\f\n\r\t"]"#, #"["\u0041\u00e9\u20ac"]"#, #"["\ud83d\ude00"]"#,
    #"["\uDBFF\uDFFF"]"#,
    "[\"é€😀\"]", "[\"\u{7F}\"]", "[\"\u{2028}\u{2029}\"]", "[\"\u{FEFF}\u{10FFFF}\u{FFFF}\"]",
    "\"\"",
    "true", "false", "null", "[[[[[[]]]]]]",
    String(repeating: "[", count: 500) + String(repeating: "]", count: 500),
  ])
  func `is read`(text: String) throws {
    _ = try JSON(parsing: Array(text.utf8))
  }

  @Test(arguments: [
    // Nothing, or not all.
    "", " ", "[", "{", "[1", "[1,", "[\"", "[\"a", "[\"a\"", "{\"a\"", "{\"a\":", "{\"a\":1",
    "{\"a\":1,",
    "\"", "\"\\", "\"\\u", "t", "tru", "nul", "fals", "[tru]", "[nul]", "-", "[-]",
    // More than one value, or something behind it.
    "[]]", "[][]", "{}}", "1]", "[1]x", "{\"a\":1}#", "{\"a\":1}/**/", "\"\"x", "2@", "[] \u{0}",
    "]", "}",
    // Commas and colons.
    "[,]", "[,1]", "[1,]", "[1,,2]", "[,", "[1 2]", "[\"a\" \"b\"]", "[1:2]", "[\"a\":1]", "{,}",
    "{\"a\":1,}",
    "{\"a\":1,,\"b\":2}", "{\"a\" 1}", "{\"a\"::1}", "{:1}", "{\"a\",1}", "{\"a\":}",
    "{\"a\":1 \"b\":2}",
    // Keys.
    "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{[:1}", "{\"a\":1,\"a\":1}",
    "{\"a\":1,\"\\u0061\":2}",
    // Literals.
    "True", "NULL", "[nan]", "[NaN]", "[Infinity]", "[-Infinity]", "[inf]", "undefined", "truex",
    "'a'",
    // Numbers.
    "01", "-01", "00", "-00.0", "00e0", "+1", "++1", "1.", "-1.", ".5", "-.5", "1.e1", "1e", "1e+",
    "1e-", "1E+",
    "1eE2", "0e", "0e+", "0.3e", "1.0e-", "1+2", "1 000", "0x1", "0x", "-foo", "- 1", "1.2a",
    "0.1.2", "1e5.",
    "-1x", "１", "1_000", "0b1", "1f", "1d",
    // Strings.
    "[\"\\x00\"]", "[\"\\\\\\\"]", "[\"\\a\"]", "[\"\\0\"]", "[\"\\1\"]", "[\"\\101\"]",
    "[\"\\u00\"]",
    "[\"\\u00A\"]", "[\"\\u00g1\"]", "[\"\\U0041\"]", "[\"\\u{41}\"]", "[\"\\ud800\"]",
    "[\"\\udc00\"]",
    "[\"\\ud800\\u0041\"]", "[\"\\ud800\\ud800\"]", "[\"\\ud800x\"]", "[\"\\ud83d\\\"]",
    "[\"\\ud83d\\u\"]",
    "[\"\\ude00\\ud83d\"]", "[\"a\nb\"]", "[\"a\tb\"]", "[\"a\u{0}b\"]", "[\"\u{1F}\"]",
    "[\"\\\u{1F600}\"]",
    "[\\n]", "[\u{1}]", "abc", "[\"a\",\u{1F600}]",
    // Spaces that are none, and marks.
    "[\u{C}]", "[\u{B}]", "[\u{A0}1]", "[\u{2060}1]", "\u{FEFF}[]", "[1]\u{85}", "[\u{0}1]",
    "/**/[]", "// x\n[]",
    // Depth.
    String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
    String(repeating: "[", count: 600) + String(repeating: "]", count: 600),
  ])
  func `is refused`(text: String) {
    #expect(throws: JSONFault.self) { try JSON(parsing: Array(text.utf8)) }
  }

  /// Inside a string, and where a value is due.
  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xC3],
      [0xE2, 0x82],
      [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xFC, 0x80, 0x80, 0x80, 0x80, 0xAF],
      [0xE9],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    #expect(throws: JSONFault.self) {
      try JSON(parsing: Array("[\"".utf8) + bytes + Array("\"]".utf8))
    }
    #expect(throws: JSONFault.self) {
      try JSON(parsing: Array("{\"".utf8) + bytes + Array("\":1}".utf8))
    }
    #expect(throws: JSONFault.self) { try JSON(parsing: Array("[".utf8) + bytes + Array("]".utf8)) }
  }

  /// Text in other encodings.
  @Test(
    arguments: [
      [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], [0x00, 0x5B, 0x00, 0x5D], [0x5B, 0x00, 0x5D, 0x00],
      [0xEF, 0xBB],
      [0xEF, 0xBB, 0xBF],
    ] as [[UInt8]])
  func `another encoding is refused`(bytes: [UInt8]) {
    #expect(throws: JSONFault.self) { try JSON(parsing: bytes) }
  }
}
