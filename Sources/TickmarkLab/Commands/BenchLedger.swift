import ArgumentParser
import FoundationEssentials

/// `tickmark-lab bench ledger`: how fast a ledger of many events appends, audits, rebuilds and answers.
struct BenchLedger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Time the ledger, per CPU second.",
    discussion: """
      Fills a new ledger with articles of 401 events each (an import, then 100 claims, flags, sources \
      and verdicts, in acts of --batch), then audits, rebuilds and searches it; then imports as many \
      articles again, each with 400 claims in one act, records as many again, each with all its 401 \
      events in one act, and 1,000 verdicts, one an act. Each \
      act is one transaction that is synced to the disk before the next begins.
      """)

  @Option(help: "About how many events to record.")
  var events = 100_000
  @Option(help: "Record this many claims and nothing else, and only ask for them.")
  var claims: Int?
  @Option(help: "How many claims an act deals with; each act is one durable commit.")
  var batch = 100
  @Option(help: "The ledger's file; it must not be there yet, and is removed at the end.")
  var file = "tickmark-bench.sqlite"
  @Flag(help: "Keep the file.")
  var keep = false

  func run() throws {
    defer {
      if !keep {
        for suffix in ["", "-journal"] {
          try? FileManager.default.removeItem(atPath: file + suffix)
        }
      }
    }
    if let claims {
      let bench = try LedgerBench(
        path: file, articles: max(1, claims / LedgerBench.claimsPerArticle), batch: batch)
      return try bench.runListings()
    }
    let bench = try LedgerBench(
      path: file, articles: max(1, events / LedgerBench.eventsPerArticle), batch: batch)
    try bench.run()
  }
}
