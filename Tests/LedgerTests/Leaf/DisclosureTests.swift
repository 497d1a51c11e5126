import Claims
import Testing

@testable import Ledger

@Suite struct DisclosureTests {
  /// The example of the SD-JWT specification (RFC 9901, section 4.2.1), whose JSON has a space after
  /// each comma; its digest is over the text, so it is checked apart from how this program spells it.
  @Test func `a digest is the one the specification gives`() {
    let text =
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    let digest = Base64.url.text(of: Hash(of: Array(text.utf8)).bytes)
    #expect(digest == "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0")
  }

  @Test func `a disclosure reads back as it was written`() throws {
    let disclosure = Disclosure(
      name: "text", salt: Array(0..<16), value: ["a": "é\n\"", "b": [1, true]])
    #expect(try Disclosure(parsing: disclosure.text) == disclosure)
    #expect(disclosure.digest == Base64.url.text(of: Hash(of: Array(disclosure.text.utf8)).bytes))
  }

  @Test(arguments: [
    "", "W10", "not base64!", "WyJhIiwiYiJd",
    Base64.url.text(of: Array(#"["AAECAwQFBgcICQoLDA0ODw", "text","x"]"#.utf8)),
    Base64.url.text(of: Array(#"["AAECAwQFBgcICQoLDA0O","text","x"]"#.utf8)),
    Base64.url.text(of: Array(#"["AAECAwQFBgcICQoLDA0ODw","text","x",1]"#.utf8)),
  ])
  func `what is not a disclosure is refused`(text: String) {
    #expect(throws: LedgerFault.self) { try Disclosure(parsing: text) }
  }
}

@Suite struct Base64Tests {
  /// RFC 4648 section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `the specification's vectors hold`(plain: String, text: String) {
    #expect(Base64.standard.text(of: Array(plain.utf8)) == text)
    #expect(Base64.standard.bytes(of: text) == Array(plain.utf8))
    #expect(Base64.url.bytes(of: text.prefix { $0 != "=" }) == Array(plain.utf8))
  }

  @Test(arguments: ["Zg", "Zg=", "Zh==", "Zm9=", "Z===", "====", "Zm9v\n", "Zm-_", " Zg=="])
  func `a second spelling is refused`(text: String) {
    #expect(Base64.standard.bytes(of: text) == nil)
  }

  @Test(arguments: ["Zh", "Z", "Zg==", "Zm+/"])
  func `a second spelling of the URL form is refused`(text: String) {
    #expect(Base64.url.bytes(of: text) == nil)
  }
}
