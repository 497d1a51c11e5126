/// Where a byte of a text stands for a person with an editor.
public struct TextPlace: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// In the line, in Unicode code points from 1.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// - Parameter bytes: Valid UTF-8 up to the offset; line feeds end lines.
  public init(ofOffset offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    line = before.count { $0 == 0x0A } + 1
    column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
  }
}
