public import Prose

/// Why bytes cannot be read as an article.
public enum IntakeFault: Error, Hashable, Sendable {
  case empty
  /// More bytes than ``Intake/fileLimit``.
  case fileTooLarge(bytes: Int)
  /// A line longer than ``Intake/lineLimit``; lines count from 1.
  case lineTooLong(line: Int, bytes: Int)
  /// The bytes are UTF-16 or UTF-32, as their first bytes say.
  case otherEncoding(name: String)
  case notText(TextFault)
}

extension IntakeFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "the article is empty"
    case .fileTooLarge(let bytes):
      "the file is too large: \(bytes) bytes, and at most \(Intake.fileLimit) are read"
    case .lineTooLong(_, let bytes):
      "the line is too long: \(bytes) bytes, and at most \(Intake.lineLimit) are read"
    case .otherEncoding(let name): "the file is \(name), not UTF-8"
    case .notText(let fault): IntakeFault.describe(fault.reason)
    }
  }

  private static func describe(_ reason: TextFault.Reason) -> String {
    switch reason {
    case .notUTF8(let byte): "not UTF-8: the byte 0x\(hexadecimal(UInt32(byte), width: 2))"
    case .controlCharacter(0): "a NUL character; this is not a text file"
    case .controlCharacter(let scalar):
      "the control character U+\(hexadecimal(scalar, width: 4))"
    }
  }

  private static func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .empty: "save the article into the file first"
    case .fileTooLarge: "import the article alone, without what surrounds it"
    case .lineTooLong: "break the text into paragraphs"
    case .otherEncoding(let name): "iconv -f \(name) -t UTF-8 FILE | tickmark import -"
    case .notText(let fault):
      switch fault.reason {
      case .notUTF8: "iconv -f WINDOWS-1252 -t UTF-8 FILE | tickmark import -"
      case .controlCharacter:
        "tr -d '\\000-\\010\\013\\014\\016-\\037\\177' < FILE | tickmark import -"
      }
    }
  }

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .empty: "article.empty"
    case .fileTooLarge: "file.too-large"
    case .lineTooLong: "line.too-long"
    case .otherEncoding: "article.not-utf8"
    case .notText(let fault):
      switch fault.reason {
      case .notUTF8: "article.not-utf8"
      case .controlCharacter: "article.control-character"
      }
    }
  }

  public var place: TextPlace? {
    switch self {
    case .empty, .fileTooLarge, .otherEncoding: nil
    case .lineTooLong(let line, _): TextPlace(line: line, column: 1)
    case .notText(let fault): fault.place
    }
  }
}
