import Claims
import Testing

@testable import Ledger

@Suite struct ListingTests {
  @Test func `an article is listed with what is open`() throws {
    let ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    let article = try #require(try ledger.articles().first)
    #expect(article.slug == "harbour")
    #expect(article.title == "Harbour")
    #expect(article.size == 8)
    #expect(article.openFlags == 1)
    #expect(article.openBlockers == 1)
    #expect(article.notes == 1)
    #expect(article.sources == 1)
    #expect(article.lastAct?.person == "p1")
  }

  @Test func `the article with the latest act comes first`() throws {
    let ledger = try TestDesk.ledger()
    let first = try ledger.openArticle([TestDesk.imported("a")], TestDesk.writing(1))
    _ = try ledger.openArticle([TestDesk.imported("b")], TestDesk.writing(2))
    #expect(try ledger.articles().map(\.slug) == ["b", "a"])
    _ = try ledger.append([TestDesk.note(1)], to: first, TestDesk.writing(3))
    #expect(try ledger.articles().map(\.slug) == ["a", "b"])
  }

  @Test(arguments: [
    ("harbour", ["claim 1", "note 1"]), ("BOAT", ["claim 1"]), ("cafe", ["claim 1"]),
    ("café lost", ["claim 1"]), ("quentin", ["source 1"]), ("harbour million", []), ("", []),
    ("\"", []), ("harbour OR million", []), ("har*", []), ("NEAR(harbour)", []),
    ("text:harbour", []),
    ("-harbour", ["claim 1", "note 1"]), ("'; DROP TABLE event; --", []), ("a\0b", []),
  ])
  func `a search takes every word for a word`(words: String, found: [String]) throws {
    let ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    let hits = try ledger.search(words)
    #expect(hits.map { "\($0.kind) \($0.number)" }.sorted() == found)
    #expect(hits.allSatisfy { $0.article == "harbour" })
  }

  @Test func `a slug that looks like SQL finds nothing`() throws {
    #expect(throws: LedgerFault.self) { try TestDesk.ledger().dossier(of: "x' OR '1'='1") }
  }
}
