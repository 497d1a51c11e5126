/// Lines of an input, one at a time; memory holds one line and one piece.
struct LineInput: ~Copyable {
  /// A longer line is skipped and reported: a text of this size is no article.
  static let lineLimit = 64 << 20
  private let input: ByteInput
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(_ input: consuming ByteInput) { self.input = input }

  enum Line {
    case line([UInt8])
    case tooLong
  }

  /// The next line without its line break; nil at the end.
  /// - Throws: ``InputFault``.
  mutating func next() throws -> Line? {
    var scanned = start
    while true {
      if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return .line(Array(buffer[start..<end]))
      }
      if buffer.count - start > LineInput.lineLimit { return try skipRest() }
      if isAtEnd { return last() }
      buffer.removeFirst(start)
      start = 0
      scanned = buffer.count
      try fill()
    }
  }

  private mutating func fill() throws {
    let piece = try input.piece()
    isAtEnd = piece.isEmpty
    buffer += piece
  }

  private mutating func last() -> Line? {
    guard start < buffer.count else { return nil }
    defer { start = buffer.count }
    return .line(Array(buffer[start...]))
  }

  private mutating func skipRest() throws -> Line {
    repeat {
      buffer = []
      start = 0
      try fill()
    } while !isAtEnd && !buffer.contains(UInt8(ascii: "\n"))
    start = buffer.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? buffer.count
    return .tooLong
  }
}
