import CProseModel
import Crypto

/// The trained model's bytes: a header, a directory of named sections, and the sections.
///
/// Layout, little-endian: 8 bytes magic, version and number of sections (4 bytes each), SHA-256 of
/// all that follows the header (32), 16 unused; per section its name (24, zero-padded), its offset and
/// length in bytes (8 each); the sections at multiples of 64.
@safe package struct ModelFile: @unchecked Sendable {
  package enum Section: String, CaseIterable, Sendable {
    case tags, network, networkScales = "network.scales"
    case featureKeys = "feature.keys"
    case featureRows = "feature.rows"
    case featureScales = "feature.scales"
    case vectorKeys = "vector.keys"
    case vectorRows = "vector.rows"
    case vectorScales = "vector.scales"
    case chunkKeys = "chunk.keys"
    case chunkCuts = "chunk.cuts"
    case words, sentences
    case lemmaKeys = "lemma.keys"
    case lemmaRules = "lemma.rules"
    case lemmaText = "lemma.text"
  }

  package static let magic = Array("TICKMODL".utf8)
  package static let version: UInt32 = 2
  package static let headerLength = 64
  package static let entryLength = 40

  // The bytes live for as long as the program: they are embedded, or copied once and never freed.
  private let bytes: UnsafeRawBufferPointer
  private let places: [String: Range<Int>]

  /// The model embedded in the program; nil where there is none.
  package static let embedded: ModelFile? = {
    guard let start = unsafe prose_model_bytes() else { return nil }
    return unsafe ModelFile(UnsafeRawBufferPointer(start: start, count: prose_model_size()))
  }()

  /// A model from a file's bytes, which are kept for as long as the program runs.
  package init?(copying file: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 64)
    unsafe copy.copyBytes(from: file)
    unsafe self.init(UnsafeRawBufferPointer(copy))
  }

  private init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= ModelFile.headerLength,
      unsafe bytes.prefix(8).elementsEqual(ModelFile.magic),
      unsafe bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self) == ModelFile.version
    else { return nil }
    let count = unsafe Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    var places: [String: Range<Int>] = [:]
    for entry in 0..<count {
      let start = ModelFile.headerLength + entry * ModelFile.entryLength
      guard start + ModelFile.entryLength <= bytes.count else { return nil }
      let name = unsafe bytes[start..<start + 24].prefix { $0 != 0 }
      let offset = unsafe Int(bytes.loadUnaligned(fromByteOffset: start + 24, as: UInt64.self))
      let length = unsafe Int(bytes.loadUnaligned(fromByteOffset: start + 32, as: UInt64.self))
      guard offset >= 0, length >= 0, offset + length <= bytes.count else { return nil }
      unsafe places[String(decoding: name, as: UTF8.self)] = offset..<offset + length
    }
    unsafe self.bytes = bytes
    self.places = places
  }

  /// The SHA-256 that the header states, in lower-case hexadecimal.
  package var statedHash: String { unsafe ModelFile.hexadecimal(bytes[16..<48]) }

  /// The SHA-256 of what follows the header.
  package var computedHash: String {
    var hasher = SHA256()
    unsafe hasher.update(
      bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[ModelFile.headerLength...]))
    return ModelFile.hexadecimal(hasher.finalize())
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// A section's numbers, in place; empty where the model has no such section.
  package func numbers<Number: BitwiseCopyable>(
    _ section: Section, as type: Number.Type
  ) -> ModelNumbers<Number> {
    let place = places[section.rawValue] ?? 0..<0
    return unsafe ModelNumbers(
      UnsafeRawBufferPointer(rebasing: bytes[place]).bindMemory(to: Number.self))
  }
}

/// Numbers of the model, in place.
@safe package struct ModelNumbers<Number: BitwiseCopyable>: @unchecked Sendable {
  private let numbers: UnsafeBufferPointer<Number>

  init(_ numbers: UnsafeBufferPointer<Number>) { unsafe self.numbers = numbers }

  package var count: Int { unsafe numbers.count }

  package subscript(index: Int) -> Number {
    precondition(index >= 0 && index < count, "no such number in the model")
    return unsafe numbers[index]
  }

  package var array: [Number] { unsafe Array(numbers) }

  /// For the kernels; the pointer is good for as long as the program runs.
  var base: UnsafePointer<Number>? { unsafe numbers.baseAddress }
}
