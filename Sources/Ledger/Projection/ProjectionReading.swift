import Claims
import GRDB

/// Reads the rows that ``ProjectionTables`` wrote.
enum ProjectionReading {
  static let articleColumns = """
    slug, title, size, revision, stages, open_flags, open_blockers, notes, sources, coverage,
    person, time, summary
    """
  static let claimColumns = "number, text, kind, stage, verdict, sourcing, holder, open_flags"

  /// All rows of one log.
  static func projection(of log: Int64, in db: Database) throws -> Projection {
    let article = try Row.fetchOne(
      db, sql: "SELECT \(articleColumns) FROM article WHERE log = ?", arguments: [log])
    return Projection(
      article: article.map(ArticleSummary.init),
      claims: Dictionary(try claims(of: log, in: db).map { ($0.number, $0) }) { $1 },
      texts: try texts(of: log, in: db))
  }

  static func claims(of log: Int64, in db: Database) throws -> [ClaimSummary] {
    try Row.fetchAll(
      db, sql: "SELECT \(claimColumns) FROM claim WHERE log = ? ORDER BY number", arguments: [log]
    ).map(ClaimSummary.init)
  }

  private static func texts(of log: Int64, in db: Database) throws -> [SearchKey: String] {
    let rows = SearchKey.rows(in: log)
    var texts: [SearchKey: String] = [:]
    let found = try Row.fetchCursor(
      db, sql: "SELECT rowid, text FROM search WHERE rowid BETWEEN ? AND ?",
      arguments: [rows.lowerBound, rows.upperBound])
    while let row = try found.next() {
      guard let (_, key) = SearchKey.parse(row: row[0]) else {
        throw LedgerFault.damaged("the search index has a foreign row")
      }
      texts[key] = row[1]
    }
    return texts
  }
}

extension ArticleSummary {
  init(_ row: Row) {
    let person: String? = row[10]
    self.init(
      slug: row[0], title: row[1], size: row[2], revision: row[3],
      stages: ArticleSummary.stages(from: row[4]), openFlags: row[5], openBlockers: row[6],
      notes: row[7], sources: row[8], coverage: row[9],
      lastAct: person.map { LastAct(person: $0, time: row[11], summary: row[12]) })
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
  /// A word that is in no list reads as the list's last; the audit notices.
  init(_ row: Row) {
    self.init(
      number: row[0], text: row[1], kind: ClaimKind(rawValue: row[2]) ?? .other,
      stage: Stage(rawValue: row[3]) ?? .withdrawn,
      verdict: (row[4] as String?).flatMap(Verdict.init),
      sourcing: Sourcing(rawValue: row[5]) ?? .noneGiven, holder: row[6], openFlags: row[7])
  }
}
