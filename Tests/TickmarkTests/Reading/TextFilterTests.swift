import Claims
import Prose
import Reports
import Testing

@testable import Tickmark

struct TextFilterTests {
  private func output(_ line: String) throws -> JSON {
    var filter = TextFilter(format: .json)
    return switch filter.reading(of: .line(Array(line.utf8))) {
    case .success(let bytes): try JSON(parsing: bytes)
    case .failure(let fault): try JSON(parsing: fault.line)
    }
  }

  @Test(arguments: [
    (#"{"text":"#, "line.not-json"),
    ("[1]", "line.not-an-object"),
    (#"{"id":"a"}"#, "text.missing"),
    (#"{"id":"a","text":"\u0000"}"#, "text.control-character"),
    (#"{"id":"a","text":"Hi.","dateline":"2024-02-30"}"#, "dateline.invalid"),
    (#"{"id":"a","text":"Hi.","now":"noon"}"#, "now.invalid"),
    (#"{"id":"a","text":"Hi.","title":3}"#, "title.invalid"),
  ])
  func `says what is wrong with a line`(line: String, code: String) throws {
    let output = try output(line)
    #expect(output["error"]?["code"]?.string == code)
    #expect(output["id"] == (line.contains("\"id\"") ? "a" : .null))
  }

  @Test(arguments: ["\"a\"", "7", "null", "[1,\"b\"]"])
  func `gives the id back as it came`(id: String) throws {
    let output = try output(#"{"id":\#(id),"text":"Hi."}"#)
    #expect(output["id"] == (try JSON(parsing: Array(id.utf8))))
  }

  @Test func `takes the date line from now where it is not given`() throws {
    let output = try output(#"{"text":"Hi.","now":"2016-11-07T16:12:00"}"#)
    #expect(output["dateline"] == "2016-11-07")
  }

  @Test func `gives nothing for an empty line`() throws {
    var filter = TextFilter(format: .json)
    let result = filter.reading(of: .line(Array(" \r".utf8)))
    #expect(try result.get().isEmpty)
  }
}
