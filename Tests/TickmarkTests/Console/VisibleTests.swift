import Testing

@testable import Tickmark

struct VisibleTests {
  @Test(arguments: [
    ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{202E}b", "a⟨U+202E⟩b"), ("a\u{9B}b", "a⟨U+009B⟩b"),
    ("a\rb", "a␍b"), ("a\u{7F}b", "a⟨U+007F⟩b"), ("a\u{E0041}b", "a⟨U+E0041⟩b"),
    ("naïve 漢字 👩‍👩‍👧", "naïve 漢字 👩‍👩‍👧"),
  ])
  func `shows what could lead a terminal astray`(text: String, shown: String) {
    #expect(Visible.text(text) == shown)
  }

  /// No control reaches the terminal but the printer's own colours and line breaks.
  @Test func `leaves no control character in any text`() {
    for value in (0..<0x3000 as Range<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = Visible.text(String(Character(scalar)))
      #expect(!shown.unicodeScalars.contains { Visible.isUnsafe($0) })
    }
  }
}
