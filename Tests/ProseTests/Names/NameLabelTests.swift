import Prose
import Testing

@Suite struct NameLabelTests {
  @Test func `cuts a row of labels into names`() {
    let (person, place) = (NameLabel.first(0), NameLabel.first(2))
    let names = NameLabel.names(in: [0, person, NameLabel.later(0), person, 0, place, place])
    #expect(names.map(\.words) == [1..<3, 3..<4, 5..<6, 6..<7])
    #expect(names.map(\.kind) == [0, 0, 2, 2])
  }

  @Test func `a later word of another kind continues nothing`() {
    let names = NameLabel.names(in: [NameLabel.first(0), NameLabel.later(1)])
    #expect(names.map(\.words) == [0..<1])
  }

  @Test(arguments: [
    ("Ada Holt met Mary Jones in London.", ["Ada Holt", "Mary Jones", "London"]),
    ("The mayor of Chicago, John Smith, resigned on Monday.", ["Chicago", "John Smith"]),
  ])
  func `finds the names of a sentence`(written: String, names: [String]) throws {
    let reading = Reader().read(try ArticleText(written))
    #expect(reading.mentions.filter { $0.form == .name }.map { reading.text[$0.range] } == names)
  }
}
