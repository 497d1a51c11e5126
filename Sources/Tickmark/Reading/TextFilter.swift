import Claims
import Prose
import Reports

/// Text in, reading out: what `read` does with each text.
struct TextFilter {
  var format: ReadingDocument.Format
  var withTokens = false
  var dateline: CivilDate?
  private var reader = SerialReader()

  init(format: ReadingDocument.Format, withTokens: Bool = false, dateline: CivilDate? = nil) {
    self.format = format
    self.withTokens = withTokens
    self.dateline = dateline
  }

  /// What stands in the place of a line of `--jsonl`; nothing for an empty line.
  mutating func reading(of line: LineInput.Line) -> Result<[UInt8], ReadFault> {
    Result { () throws(ReadFault) in
      switch line {
      case .tooLong:
        let limit = LineInput.lineLimit >> 20
        throw ReadFault(code: "line.too-long", message: "the line is longer than \(limit) MiB")
      case .line(let bytes) where bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }):
        return []
      case .line(let bytes):
        return reading(of: try ReadRequest(line: bytes, dateline: dateline))
      }
    }
  }

  /// - Throws: ``ReadFault``.
  mutating func reading(ofFile bytes: [UInt8], id: JSON?) throws(ReadFault) -> [UInt8] {
    let text: ArticleText
    do { text = try ArticleText(validating: bytes) } catch { throw ReadFault(id: id, fault: error) }
    let context = ReadingContext(dateline: dateline)
    return reading(of: ReadRequest(id: id, text: text, context: context))
  }

  private mutating func reading(of request: ReadRequest) -> [UInt8] {
    let reading = reader.read(request.text, in: request.context)
    let document = ReadingDocument(
      id: request.id, reading: reading, analysis: analysis(of: reading))
    return document.bytes(as: format, withTokens: withTokens)
  }
}
