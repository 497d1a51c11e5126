import Claims
import Testing

@testable import Ledger

/// Listings that somebody altered are noticed where they are shown, as far as that is cheap.
@Suite struct AlteredListingTests {
  private let ledger: Ledger

  init() throws {
    ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    _ = try TestDesk.article(in: ledger, slug: "quay")
  }

  @Test func `listings as they were written are shown`() throws {
    #expect(try ledger.articles().map(\.slug) == ["quay", "harbour"])
    let proven = try ledger.provenArticle("harbour")
    #expect(proven.dossier == (try ledger.dossier(of: "harbour")))
    #expect(proven.listing == (try ledger.articles().last))
    #expect(throws: LedgerFault.unknownArticle("pier")) { try ledger.dossier(of: "pier") }
  }

  @Test(arguments: [
    "UPDATE article SET title = 'Another' WHERE slug = 'harbour'",
    "UPDATE article SET open_flags = 0 WHERE slug = 'harbour'",
    "UPDATE article SET stages = 'checked:2' WHERE slug = 'harbour'",
    "UPDATE article SET summary = NULL, person = NULL, time = NULL WHERE slug = 'harbour'",
  ])
  func `a row that is shown alone is compared with its article`(sql: String) throws {
    try ledger.tamper(sql)
    #expect(isAltered { try ledger.provenArticle("harbour") })
    #expect(try ledger.provenArticle("quay").dossier.slug == "quay")
    try ledger.rebuild()
    #expect(try ledger.provenArticle("harbour").dossier.slug == "harbour")
  }

  @Test(arguments: [
    "DELETE FROM article WHERE slug = 'harbour'",
    "UPDATE article SET log = 77 WHERE slug = 'harbour'",
    "UPDATE article SET size = size - 1 WHERE slug = 'harbour'",
  ])
  func `an article that is hidden is missed`(sql: String) throws {
    try ledger.tamper(sql)
    #expect(isAltered { try ledger.articles() })
    #expect(isAltered { try ledger.provenArticle("harbour") })
    try ledger.rebuild()
    #expect(try ledger.articles().count == 2)
  }

  /// Nobody signs for one article and means another.
  @Test func `an article is found under no other's name`() throws {
    try ledger.tamper(
      "UPDATE article SET slug = 'x' WHERE slug = 'quay';"
        + "UPDATE article SET slug = 'quay' WHERE slug = 'harbour'")
    #expect(throws: LedgerFault.listingAltered("harbour is listed as quay")) {
      try ledger.dossier(of: "quay")
    }
    #expect(throws: LedgerFault.listingAltered("quay is listed as x")) {
      try ledger.dossier(of: "x")
    }
  }

  private func isAltered(_ body: () throws -> some Any) -> Bool {
    do { _ = try body() } catch LedgerFault.listingAltered { return true } catch {}
    return false
  }
}
