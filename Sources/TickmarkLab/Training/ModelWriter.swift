import Crypto
import Prose

/// Puts the parts of a model into one file, as ``ModelFile`` reads it.
struct ModelWriter {
  private var sections: [(name: String, bytes: [UInt8])] = []

  mutating func add<Number: FixedWidthInteger>(_ section: ModelFile.Section, _ numbers: [Number]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * (Number.bitWidth / 8))
    for number in numbers {
      for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
      }
    }
    sections.append((section.rawValue, bytes))
  }

  mutating func add(_ section: ModelFile.Section, _ numbers: [Float]) {
    add(section, numbers.map(\.bitPattern))
  }

  mutating func add(
    _ section: ModelFile.Section, scales: ModelFile.Section, _ rows: Quantized
  ) {
    add(section, rows.values)
    add(scales, rows.scales)
  }

  /// Takes over sections of another model.
  mutating func copy(_ taken: [ModelFile.Section], from file: ModelFile) {
    for section in taken { add(section, file.numbers(section, as: UInt8.self).array) }
  }

  /// The file's bytes.
  func file() -> [UInt8] {
    let directory = ModelFile.headerLength + sections.count * ModelFile.entryLength
    var entries: [UInt8] = []
    var body = [UInt8](repeating: 0, count: ModelWriter.aligned(directory) - directory)
    for section in sections {
      let name = Array(section.name.utf8)
      entries += name + [UInt8](repeating: 0, count: 24 - name.count)
      entries += ModelWriter.bytes(UInt64(directory + body.count))
      entries += ModelWriter.bytes(UInt64(section.bytes.count))
      body += section.bytes
      let end = directory + body.count
      body += [UInt8](repeating: 0, count: ModelWriter.aligned(end) - end)
    }
    return header(hash: Array(SHA256.hash(data: entries + body))) + entries + body
  }

  private func header(hash: [UInt8]) -> [UInt8] {
    ModelFile.magic + ModelWriter.bytes(ModelFile.version)
      + ModelWriter.bytes(UInt32(sections.count)) + hash + [UInt8](repeating: 0, count: 16)
  }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }

  private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    stride(from: 0, to: Number.bitWidth, by: 8).map {
      UInt8(truncatingIfNeeded: number >> Number($0))
    }
  }
}
