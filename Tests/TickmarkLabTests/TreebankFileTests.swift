@testable import TickmarkLab
import Prose
import Testing

@Suite struct TreebankFileTests {
  @Test func `rebuilds the text`() throws {
    let document = try #require(SampleTreebank.documents.first)
    #expect(
      String(decoding: document.text, as: UTF8.self)
        == "The mayor of Gorn didn't resign. She laughed.\n\nRain fell")
  }

  @Test func `every word stands where its range says, and a contraction's words tile it`() throws {
    let document = try #require(SampleTreebank.documents.first)
    let words = document.sentences.flatMap(\.words)
    #expect(
      words.map { String(decoding: document.text[$0.range], as: UTF8.self) } == words.map(\.form))
  }

  @Test func `heads count from nought, and the root is after the last word`() throws {
    let sentence = try #require(SampleTreebank.documents.first?.sentences.first)
    #expect(sentence.words.map(\.head) == [1, 6, 3, 1, 6, 6, 8, 6])
  }

  @Test func `an entity whose head is a proper noun is a name`() throws {
    let sentence = try #require(SampleTreebank.documents.first?.sentences.first)
    #expect(sentence.names == [TreebankName(words: 3..<4, kind: .place)])
  }
}
