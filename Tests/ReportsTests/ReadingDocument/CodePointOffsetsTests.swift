import Prose
import Testing

@testable import Reports

struct CodePointOffsetsTests {
  @Test(arguments: ["", "plain", "é", String(repeating: "aé漢🦊", count: 50)])
  func `agrees with counting from the start`(text: String) throws {
    let article = try ArticleText(text)
    let offsets = CodePointOffsets(article)
    var count = 0
    for offset in 0...article.bytes.count {
      #expect(offsets.codePoint(at: offset) == count)
      if offset < article.bytes.count, article.bytes[offset] & 0xC0 != 0x80 { count += 1 }
    }
  }
}
