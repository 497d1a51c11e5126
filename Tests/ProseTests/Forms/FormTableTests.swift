import Testing

@testable import Prose

@Suite struct FormTableTests {
  @Test func `a form has one number wherever it stands, and others have others`() {
    var table = FormTable()
    let words = (0..<5000).map { "w\($0 * 7919 % 3001)" }
    let numbers = words.map { table.number(of: Array($0.utf8)[...]) }
    #expect(table.forms.count == Set(words).count)
    #expect(numbers.map { table.forms[$0].spelling } == words)
  }

  @Test func `numbers go by the order of first meeting`() {
    var table = FormTable()
    let text = Array("Tarn and TARN and Tarn".utf8)
    let numbers = [0..<4, 5..<8, 9..<13, 14..<17, 18..<22].map { table.number(of: text[$0]) }
    #expect(numbers == [0, 1, 2, 1, 0])
    #expect(table.forms.map(\.lowercased) == ["tarn", "and", "tarn"])
  }
}

@Suite struct WordIndexTests {
  @Test(arguments: [[], ["one"], ["a", "b", "’", "…", ""], (0..<1000).map { "word\($0)" }])
  func `each word is found under its place, and no other word is`(words: [String]) {
    let index = WordIndex(words)
    #expect(words.map(index.number) == Array(words.indices))
    #expect(index.number(of: "elsewhere") == nil)
    #expect(!index.contains("word1000"))
  }
}
