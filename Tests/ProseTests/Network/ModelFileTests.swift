import Prose
import Testing

@Suite struct ModelFileTests {
  @Test func `the embedded model has the hash it states`() throws {
    let file = try #require(ModelFile.embedded)
    #expect(file.computedHash == file.statedHash)
  }

  @Test func `a reading names the model that read it`() throws {
    let file = try #require(ModelFile.embedded)
    let reading = Reader().read(try ArticleText("It rained."))
    #expect(reading.model == String(file.statedHash.prefix(12)))
  }

  @Test(arguments: [[], Array("TICKMODL".utf8), Array(repeating: 7, count: 200)])
  func `bytes that are no model are refused`(bytes: [UInt8]) {
    #expect(ModelFile(copying: bytes) == nil)
  }
}
