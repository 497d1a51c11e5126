import Prose
import Testing

struct SerialReaderTests {
  private static let texts = [
    "The port of Selm closed on Monday, the mayor said.",
    "Ola Brandt, 34, bought 22 lorries for €4 million in 2021.",
    "“We never sold the port,” she said. The mayor resigned on Monday.",
  ]

  @Test func `reads each text as if it were alone`() throws {
    var serial = SerialReader()
    for text in try (Self.texts + Self.texts.reversed()).map({ try ArticleText($0) }) {
      let (read, alone) = (serial.read(text), Reader().read(text))
      #expect(read.sentences == alone.sentences)
      #expect(read.tokens == alone.tokens)
      #expect(read.mentions == alone.mentions)
      #expect(read.times == alone.times)
      #expect(read.quantities == alone.quantities)
    }
  }

  @Test func `forgets word forms when it has seen many, and reads on as before`() throws {
    var serial = SerialReader()
    let text = try ArticleText(Self.texts[1])
    let many = (0..<9000).map { "x\($0)" }.joined(separator: " ")
    let before = serial.read(text).tokens
    _ = serial.read(try ArticleText(many))
    #expect(serial.read(text).tokens == before)
  }
}
