import Claims
import FoundationEssentials

/// A file with one JSON value a line.
enum JSONRows {
  static func read(at path: String) throws -> [JSON] {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    return try bytes.split(separator: 0x0A).map { try JSON(parsing: Array($0)) }
  }
}
