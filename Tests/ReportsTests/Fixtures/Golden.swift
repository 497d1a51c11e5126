import FoundationEssentials
import Testing

/// Compares bytes with a file of `Golden/`; `RECORD=1` writes the file instead.
func expectGolden(
  _ bytes: [UInt8], _ name: String, location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try Data(bytes).write(to: file)
    return
  }
  let expected = [UInt8](try Data(contentsOf: file))
  let difference = zip(bytes, expected).enumerated().first { $1.0 != $1.1 }?.offset
  let place = difference ?? min(bytes.count, expected.count)
  let around = String(
    decoding: bytes[max(0, place - 60)..<min(bytes.count, place + 60)], as: UTF8.self)
  #expect(
    bytes == expected, "\(name) differs at byte \(place): …\(around)…; RECORD=1 rewrites it",
    sourceLocation: location)
}
