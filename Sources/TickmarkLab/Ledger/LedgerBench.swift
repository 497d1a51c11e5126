import Claims
import Ledger
import Prose

/// Fills a ledger and times what is done with it.
struct LedgerBench {
  static let eventsPerArticle = 401
  /// How many claims an article gets; as many flags, sources and verdicts.
  static let claimsPerArticle = 100
  private static let singleActs = 1_000
  private let ledger: Ledger
  private let path: String
  private let articles: Int
  /// How many claims one act deals with.
  private let batch: Int

  init(path: String, articles: Int, batch: Int) throws {
    self.articles = articles
    self.batch = batch
    self.path = path
    ledger = try Ledger.create(
      at: path, desk: [DeskOpened(), PersonAdded(person: "p1", name: "Bench")], Self.writing)
  }

  private static let writing = Writing(
    person: "p1", time: "2026-11-22T09:30:00.123Z", entropy: .system)

  func run() throws {
    let events = articles * Self.eventsPerArticle
    try report("append in acts of \(batch)", events, acts: articles * (1 + 4 * batches.count)) {
      try fill(&$0, with: acts)
    }
    try report("audit: leaves and trees", events) { _ = try $0.time { try ledger.auditTrees() } }
    try report("audit: everything", events) { stopwatch in
      let report = try stopwatch.time { try ledger.audit() }
      guard report.isSound else { throw LedgerFault.damaged(report.findings[0].description) }
    }
    try report("rebuild", events) { try $0.time { try ledger.rebuild() } }
    try ask()
    try report("import", events, acts: articles) { try importWhole(&$0) }
    try report("append in acts of \(Self.eventsPerArticle)", events, acts: articles) {
      try recordWhole(&$0)
    }
    try report("append one by one", Self.singleActs, acts: Self.singleActs) {
      try fillSingly(&$0)
    }
  }

  /// Fills the ledger with claims alone, and asks for them.
  func runListings() throws {
    let events = articles * (Self.claimsPerArticle + 1)
    try report("append claims", events, acts: articles * (1 + batches.count)) {
      try fill(&$0, with: claims)
    }
    try ask()
  }

  /// Runs once and prints events per CPU second.
  ///
  /// - Parameter acts: How many the events are recorded in, each a commit of its own that is synced.
  private func report(
    _ name: String, _ events: Int, acts: Int? = nil,
    _ body: (inout Stopwatch) throws -> Void
  ) throws {
    var stopwatch = Stopwatch()
    try body(&stopwatch)
    let seconds = stopwatch.seconds
    let rate = Int(Double(events) / max(seconds, 0.001))
    let commits = acts.map { " in \($0) synced commits" } ?? ""
    print(
      "\(name): \(events) events\(commits), \(hundredths(seconds)) CPU-s, "
        + "\(rate) events per CPU-s")
  }

  private func ask() throws {
    for words in ["harbour", "boats 57 lost", "lost 99 storm 12", "nowhere"] {
      let clock = ContinuousClock()
      var hits = 0
      let time = try clock.measure { hits = try ledger.search(words, atMost: 100).count }
      print("search \"\(words)\": \(hits) hits, \(time)")
    }
    let clock = ContinuousClock()
    let open = try clock.measure { _ = try Ledger.open(path) }
    let latest = try clock.measure { _ = try ledger.articles(atMost: 21) }
    let one = try clock.measure { _ = try ledger.provenArticle("a\(articles / 2)") }
    print("open: \(open); 21 articles: \(latest); one article: \(one)")
    let list = try clock.measure { _ = try ledger.articles() }
    let show = try clock.measure { _ = try ledger.dossier(of: "a\(articles / 2)") }
    let claims = try clock.measure { _ = try ledger.claims(of: "a\(articles / 2)") }
    print("articles: \(list); dossier: \(show); claims: \(claims)")
    let dossier = try ledger.dossier(of: "a0")
    let act = try clock.measure {
      _ = try ledger.append([note(dossier)], to: dossier, Self.writing)
    }
    print("one act: \(act)")
  }

  private func note(_ dossier: Dossier) -> NoteAdded {
    NoteAdded(number: dossier.numbering.notes + 1, target: .article, text: "One more remark.")
  }

  private func hundredths(_ seconds: Double) -> Double { (seconds * 100).rounded() / 100 }
}

// MARK: - Filling

extension LedgerBench {
  private static let text =
    "The harbour lost 22 boats in the storm, the mayor said. Repairs would cost 3 million euros."

  private func fill(
    _ stopwatch: inout Stopwatch, with acts: (Int) -> [[any EventPayload]]
  ) throws {
    for article in 0..<articles {
      let (first, others) = ([try imported(article)], acts(article))
      try stopwatch.time {
        var dossier = try ledger.openArticle(first, Self.writing)
        for act in others { dossier = try ledger.append(act, to: dossier, Self.writing) }
      }
    }
  }

  /// Imports as many articles again, each with all its claims in one act, as the command does.
  private func importWhole(_ stopwatch: inout Stopwatch) throws {
    try recordWhole(&stopwatch, from: articles) { article in
      (1..<Self.eventsPerArticle).map { claim($0, article) }
    }
  }

  /// Records as many articles again, each with all that became of it in one act.
  private func recordWhole(_ stopwatch: inout Stopwatch) throws {
    try recordWhole(&stopwatch, from: 2 * articles) { acts(of: $0).flatMap(\.self) }
  }

  private func recordWhole(
    _ stopwatch: inout Stopwatch, from first: Int, _ work: (Int) -> [any EventPayload]
  ) throws {
    for article in first..<(first + articles) {
      let act = [try imported(article)] + work(article)
      _ = try stopwatch.time { try ledger.openArticle(act, Self.writing) }
    }
  }

  /// Goes on with the first article, one verdict an act.
  private func fillSingly(_ stopwatch: inout Stopwatch) throws {
    var dossier = try ledger.dossier(of: "a0")
    for act in 0..<Self.singleActs {
      let payload = verdict(1 + act % Self.claimsPerArticle)
      dossier = try stopwatch.time { try ledger.append([payload], to: dossier, Self.writing) }
    }
  }

  private func imported(_ article: Int) throws -> ArticleImported {
    let text = try ArticleText(Self.text)
    return ArticleImported(
      slug: "a\(article)",
      content: ArticleContent(
        title: "Harbour \(article)", text: text, layout: ArticleLayout(),
        originalSHA256: text.sha256, decoder: "text@1", model: "bench@1",
        contentWords: [TextRange(4, 11), TextRange(20, 25)]))
  }

  private func acts(of article: Int) -> [[any EventPayload]] {
    claims(of: article) + batches.map { $0.map(flag) } + batches.map { $0.map(source) }
      + batches.map { $0.map(verdict) }
  }

  private func claims(of article: Int) -> [[any EventPayload]] {
    batches.map { $0.map { claim($0, article) } }
  }

  /// The numbers of the claims that one act deals with, act by act.
  private var batches: [Range<Int>] {
    stride(from: 1, through: Self.claimsPerArticle, by: batch).map { first in
      first..<min(first + batch, Self.claimsPerArticle + 1)
    }
  }

  private func claim(_ number: Int, _ article: Int) -> any EventPayload {
    ClaimAdded(
      number: number, origin: .person,
      body: ClaimBody(
        kind: .quantity, status: .attributed,
        wording: Wording(typed: "The harbour lost \(number) boats in storm \(article)."),
        spans: [TextRange(4, 25)], quotes: ["harbour lost 22 boats"]))
  }

  private func flag(_ number: Int) -> any EventPayload {
    FlagRaised(
      number: number, target: .claim(ClaimReference(number)), reason: .wrongNumber,
      severity: .minor, comment: "The port authority says otherwise.")
  }

  private func source(_ number: Int) -> any EventPayload {
    SourceRecorded(number: number, kind: .documentOfficial, name: "Port register \(number)")
  }

  private func verdict(_ number: Int) -> any EventPayload {
    VerificationRecorded(
      references: [ClaimReference(number)], verdict: .confirmed, rationale: "The register agrees.")
  }
}
