import Prose
import Testing

@testable import TickmarkLab

struct ClaimMeasureTests {
  @Test(arguments: [
    ("The ferry sank in 2014.", "The ferry was sinking in 2014", 2.0 / 3),
    ("It cost 1,250.50 euros", "cost of 1,250.50 euro", 1.0),
    ("Two men left", "Nine women stayed", 0.0),
    ("The parties agreed", "A party agreed", 1.0),
  ])
  func `wordings are alike by their content words`(left: String, right: String, likeness: Double) {
    #expect(abs(WordBag(left).similarity(to: WordBag(right)) - likeness) < 1e-9)
  }

  @Test func `a matching moves a partner on where that makes another pair`() {
    let candidates = [[0, 1], [0], [2]]
    #expect(Matching.size(3, 3) { candidates[$0].contains($1) } == 3)
    #expect(Matching.size(3, 3) { candidates[$0].first == $1 } == 2)
  }

  @Test func `an annotation gives ranges in bytes`() throws {
    let text = try ArticleText("Zoë said “no”.")
    let article = try AttributedArticle(
      text: text,
      annotation: """
        T1\tSource 0 3\tZoë
        T2\tCue 4 8\tsaid
        T3\tContent 9 10;10 12\t“ no
        E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1
        """)
    let attribution = try #require(article.attributions.first)
    #expect(attribution.source.map { text[$0] } == ["Zoë"])
    #expect(attribution.cue.map { text[$0] } == ["said"])
    #expect(attribution.content.map { text[$0] } == ["“", "no"])
  }

  @Test func `words are told apart by letters and digits alone`() throws {
    let text = try ArticleText("Ana-Maria’s 3.5 km")
    let words = TextWords(of: text)
    #expect(words.within([text.range]).count == 6)
    #expect(words.within([TextRange(2, 5)]) == [0, 1])
  }
}
