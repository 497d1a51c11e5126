import Claims
import Intake
import Prose
import Testing

struct SourceMapTests {
  @Test func `leads from the visible text to the file`() throws {
    let file = "\u{FEFF}# A *b* &amp; c\r\n\r\n[dé](#)\r\n"
    let intake = try Sample(markdown: file).intake
    let bytes = Array(file.utf8)
    for (offset, byte) in intake.text.bytes.enumerated() where byte >= 0x61 && byte < 0x7B {
      #expect(bytes[intake.sourceMap.sourceOffset(of: offset)] == byte)
    }
  }

  /// Any mixture of markup and words: the text tiles with runs and gaps of line feeds, and each copied
  /// byte is the file's.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `holds for any text`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "word", " ", "\n", "\n\n", "*", "**", "_", "[", "](#)", "](", ")", "`", "# ", "- ", "> ",
      "é", "漢", "&amp;", "\\", "<b>", "<", "\r\n", "1. ", "![", "July 4, 2024", "\u{200D}", "---",
    ]
    let file = (0..<60).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    let bytes = Array(("x" + file).utf8)
    for format in IntakeFormat.allCases {
      let intake = try Intake(of: bytes, as: format)
      check(intake, against: bytes)
    }
  }

  private func check(_ intake: Intake, against bytes: [UInt8]) {
    var end = 0
    for run in intake.sourceMap.runs {
      #expect(intake.text.bytes[end..<run.text.start].allSatisfy { $0 == 0x0A })
      if run.isCopy {
        #expect(
          intake.text.bytes[run.text.start..<run.text.end].elementsEqual(bytes[run.source]))
      }
      end = run.text.end
    }
    #expect(end == intake.text.bytes.count)
    for (part, next) in zip(intake.layout.parts, intake.layout.parts.dropFirst()) {
      #expect(part.range.end <= next.range.start)
    }
    for range in intake.layout.parts.map(\.range) + intake.layout.links.map(\.range) {
      #expect(intake.text.boundary(range.start) == range.start)
      #expect(intake.text.boundary(range.end) == range.end)
      #expect(!range.isEmpty)
    }
  }
}

/// A generator with a seed (Steele, Lea, Flood 2014).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
