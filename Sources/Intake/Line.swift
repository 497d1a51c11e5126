import Prose

/// One line of a file, as byte offsets; the line break (LF or CR LF) is outside its range.
struct Line {
  var range: Range<Int>
  /// The offset of the line feed; the file's length for a last line without one.
  var end: Int

  /// The file's lines, without a byte order mark, once the bytes are known to be text.
  ///
  /// - Throws: ``IntakeFault``.
  static func lines(of bytes: [UInt8]) throws -> [Line] {
    guard bytes.count <= Intake.fileLimit else {
      throw IntakeFault.fileTooLarge(bytes: bytes.count)
    }
    if let encoding = wideEncoding(of: bytes) { throw IntakeFault.otherEncoding(name: encoding) }
    let lines = split(bytes)
    for (index, line) in lines.enumerated() where line.range.count > Intake.lineLimit {
      throw IntakeFault.lineTooLong(line: index + 1, bytes: line.range.count)
    }
    do { _ = try ArticleText(validating: bytes) } catch let fault as TextFault {
      throw IntakeFault.notText(fault)
    }
    return lines
  }

  private static func split(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let feed = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let end = feed > start && bytes[feed - 1] == 0x0D ? feed - 1 : feed
      lines.append(Line(range: start..<end, end: feed))
      start = feed + 1
    }
    return lines
  }

  /// UTF-16 or UTF-32 by the byte order mark (Unicode 16.0, section 23.8).
  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? "UTF-16" : nil
  }
}
