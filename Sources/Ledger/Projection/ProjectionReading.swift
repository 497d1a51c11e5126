import Claims
import GRDB

/// Reads the rows that ``ProjectionTables`` wrote.
enum ProjectionReading {
  static let articleColumns = """
    slug, title, size, revision, stages, open_flags, open_blockers, stale_signoffs, notes,
    sources, coverage, person, time, summary, original
    """
  static let claimColumns = "number, text, kind, stage, verdict, sourcing, holder, open_flags"

  /// All rows of one log.
  static func projection(of log: Int64, in db: Database) throws -> Projection {
    let article = try RawStatement("SELECT \(articleColumns) FROM article WHERE log = ?", in: db)
    article.bind(1, log)
    return Projection(
      article: try article.all(ArticleSummary.init).first,
      claims: try claims(of: log, in: db),
      texts: try texts(of: log, in: db))
  }

  static func claims(of log: Int64, in db: Database) throws -> [ClaimSummary] {
    let rows = try RawStatement(
      "SELECT \(claimColumns) FROM claim WHERE log = ? ORDER BY number", in: db)
    rows.bind(1, log)
    return try rows.all(ClaimSummary.init)
  }

  private static func texts(of log: Int64, in db: Database) throws -> [SearchText] {
    let range = SearchKey.rows(in: log)
    let rows = try RawStatement(
      "SELECT rowid, text FROM search WHERE rowid BETWEEN ? AND ? ORDER BY rowid", in: db)
    rows.bind(1, range.lowerBound)
    rows.bind(2, range.upperBound)
    return try rows.all { row in
      guard let (_, key) = SearchKey.parse(row: Int64(row.integer(0))) else {
        throw LedgerFault.damaged("the search index has a foreign row")
      }
      return SearchText(key: key, text: row.text(1))
    }
  }
}

extension ArticleSummary {
  /// - Throws: ``LedgerFault/listingAltered(_:)`` where the row is not one that this program writes.
  init(_ row: RawStatement) throws {
    let stages = ArticleSummary.stages(from: row.text(4))
    self.init(
      slug: row.text(0), title: row.text(1), size: row.integer(2), revision: row.integer(3),
      stages: stages, openFlags: row.integer(5),
      openBlockers: row.integer(6), staleSignOffs: row.integer(7), notes: row.integer(8),
      sources: row.integer(9), coverage: row.integer(10),
      lastAct: row.optionalText(11).map {
        LastAct(person: $0, time: row.text(12), summary: row.text(13))
      },
      originalSHA256: row.text(14))
    guard row.holds(4, stagesText) else {
      throw LedgerFault.badListing("of the article \(slug) has stages that are none")
    }
  }

  /// `open:3 checked:1`, in the order of the list.
  var stagesText: String {
    Stage.allCases.compactMap { stage in
      stages[stage].map { "\(stage.rawValue):\($0)" }
    }.joined(separator: " ")
  }

  private static func stages(from text: String) -> [Stage: Int] {
    var stages: [Stage: Int] = [:]
    for entry in text.split(separator: " ") {
      let parts = entry.split(separator: ":").map(String.init)
      guard parts.count == 2, let stage = Stage(rawValue: parts[0]) else { continue }
      stages[stage] = Int(parts[1])
    }
    return stages
  }
}

extension ClaimSummary {
  /// - Throws: ``LedgerFault/listingAltered(_:)`` where a word of the row is in none of the lists.
  init(_ row: RawStatement) throws {
    let number = row.integer(0)
    func word<Term: RawRepresentable<String>>(_ column: Int32) throws -> Term {
      guard let term = Term(rawValue: row.text(column)) else {
        throw LedgerFault.badListing("of claim \(number) has a word that is in no list")
      }
      return term
    }
    self.init(
      number: number, text: row.text(1), kind: try word(2), stage: try word(3),
      verdict: row.isNull(4) ? nil : try word(4), sourcing: try word(5),
      holder: row.optionalText(6), openFlags: row.integer(7))
  }
}

extension LedgerFault {
  /// A row of the listings, which can be computed anew.
  fileprivate static func badListing(_ what: String) -> LedgerFault {
    .listingAltered("the listing \(what)")
  }
}
