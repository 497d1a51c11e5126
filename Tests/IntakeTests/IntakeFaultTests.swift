import Claims
import Intake
import Prose
import Testing

struct IntakeFaultTests {
  private func refusal(of bytes: [UInt8]) -> IntakeFault? {
    #expect(throws: IntakeFault.self) { try Intake(of: bytes, as: .text) }
  }

  @Test func `names the line and column of what is not UTF-8`() throws {
    let fault = try #require(
      refusal(of: Array("A title\n\ncaf".utf8) + [0xE9] + Array(" bar".utf8)))
    let place = try #require(fault.place)
    #expect(place == TextPlace(line: 3, column: 4))
    #expect(fault.code == "article.not-utf8")
    #expect(fault.description == "not UTF-8: the byte 0xE9")
    #expect(fault.remedy.contains("iconv"))
  }

  @Test(arguments: [0x00, 0x1B, 0x07, 0x7F] as [UInt8])
  func `refuses control characters`(byte: UInt8) throws {
    let fault = try #require(refusal(of: [0x61, byte, 0x62]))
    let place = try #require(fault.place)
    #expect(place == TextPlace(line: 1, column: 2))
    #expect(fault.code == "article.control-character")
  }

  @Test(arguments: [[], [0x20, 0x0A, 0x0A], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func `refuses an empty article`(bytes: [UInt8]) {
    #expect(refusal(of: bytes) == .empty)
  }

  @Test func `refuses UTF-16 by its name`() {
    #expect(refusal(of: [0xFF, 0xFE, 0x61, 0x00]) == .otherEncoding(name: "UTF-16"))
  }

  @Test func `refuses a line beyond its limit and takes one at it`() throws {
    let longest = [UInt8](repeating: 0x61, count: Intake.lineLimit)
    #expect(try Intake(of: longest, as: .text).text.bytes.count == Intake.lineLimit)
    let fault = try #require(refusal(of: [0x62, 0x0A] + longest + [0x61]))
    #expect(fault == .lineTooLong(line: 2, bytes: Intake.lineLimit + 1))
  }

  @Test func `refuses a file beyond its limit`() {
    let bytes = [UInt8](repeating: 0x0A, count: Intake.fileLimit + 1)
    #expect(refusal(of: bytes) == .fileTooLarge(bytes: Intake.fileLimit + 1))
  }
}
