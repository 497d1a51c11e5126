import Claims
import Testing

struct SourcingTests {
  /// A source: its kind, the sources it derives from, and how it is cited.
  struct Use: Sendable {
    var kind: SourceKind
    var from: [Int] = []
    var stance: Stance? = .supports
    var tier: SourceTier?
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var uses: [Use]
    var sourcing: Sourcing
    var independent: Int
    var testDescription: String { name }

    init(_ name: String, _ uses: [Use], _ sourcing: Sourcing, _ independent: Int) {
      self.name = name
      self.uses = uses
      self.sourcing = sourcing
      self.independent = independent
    }
  }

  static let cases = [
    Case("nothing", [], .noneGiven, 0),
    Case("one that is recorded but not cited", [Use(kind: .paper, stance: nil)], .noneGiven, 0),
    Case("context only", [Use(kind: .paper, stance: .context)], .noneGiven, 0),
    Case("one document", [Use(kind: .documentOfficial)], .singlePrimary, 1),
    Case("one report", [Use(kind: .newsReport)], .singleSecondary, 1),
    Case("an encyclopedia", [Use(kind: .referenceWork)], .singleSecondary, 1),
    Case("a report used as primary", [Use(kind: .newsReport, tier: .primary)], .singlePrimary, 1),
    Case("the reporter saw it", [Use(kind: .ownObservation)], .onAuthor, 1),
    Case(
      "two reports of unknown origin", [Use(kind: .newsReport), Use(kind: .webPage)],
      .multiSecondary, 2),
    Case(
      "a document and a report", [Use(kind: .filing), Use(kind: .newsReport)], .corroborated, 2),
    Case("a document and a witness", [Use(kind: .filing), Use(kind: .person)], .corroborated, 2),
    Case(
      "a document and a report of it", [Use(kind: .filing), Use(kind: .newsReport, from: [1])],
      .singlePrimary, 1),
    Case(
      "two reports of one release",
      [
        Use(kind: .pressRelease, stance: nil), Use(kind: .newsReport, from: [1]),
        Use(kind: .newsReport, from: [1]),
      ], .circular, 1),
    Case(
      "two reports of two documents",
      [
        Use(kind: .filing, stance: nil), Use(kind: .courtRecord, stance: nil),
        Use(kind: .newsReport, from: [1]), Use(kind: .newsReport, from: [2]),
      ], .corroborated, 2),
    Case(
      "a report of a report of one release",
      [
        Use(kind: .pressRelease, stance: nil), Use(kind: .newsReport, from: [1]),
        Use(kind: .webPage, from: [2]),
      ].enumerated().map { $1 } + [Use(kind: .book, from: [3])],
      .circular, 1),
    Case(
      "support and contradiction", [Use(kind: .filing), Use(kind: .person, stance: .contradicts)],
      .contradicted, 1),
    Case("contradiction alone", [Use(kind: .person, stance: .contradicts)], .contradicted, 0),
    Case(
      "a source of two roots never hides two others",
      [
        Use(kind: .filing, stance: nil), Use(kind: .filing, stance: nil),
        Use(kind: .newsReport, from: [1, 2]), Use(kind: .newsReport, from: [1]),
        Use(kind: .newsReport, from: [2]),
      ], .corroborated, 2),
  ]

  @Test(arguments: cases)
  func `follows from the evidence`(example: Case) throws {
    var bench = try Workbench("[The council bought ten buses].")
    for (index, use) in example.uses.enumerated() {
      let citing = use.stance.map {
        Citing(references: [ClaimReference(1)], stance: $0, tier: use.tier, locator: "p. 1")
      }
      try bench.run(
        RecordSource(
          kind: use.kind, name: "source \(index + 1)", derivesFrom: use.from, citing: citing))
    }
    #expect(bench.dossier.sourcing(of: ClaimReference(1)) == example.sourcing)
    #expect(bench.dossier.independentSources(of: ClaimReference(1)) == example.independent)
  }

  @Test(arguments: [Sourcing.noneGiven, .citedUnseen, .linkMissing])
  func `is the article's own without evidence`(sourcing: Sourcing) throws {
    let bench = try Workbench("[The council bought ten buses].") { analysis, _ in
      analysis.proposals[0].sourcing = sourcing
    }
    #expect(bench.dossier.sourcing(of: ClaimReference(1)) == sourcing)
  }

  @Test(arguments: [
    (WaiverReason.commonKnowledge, Sourcing.commonKnowledge), (.authorExperience, .onAuthor),
    (.boilerplate, .noneGiven),
  ])
  func `can be vouched for by a waiver`(reason: WaiverReason, sourcing: Sourcing) throws {
    var bench = try Workbench("[The council bought ten buses].")
    try bench.run(Waive(spans: [bench.span("The council bought ten buses")], reason: reason))
    #expect(bench.dossier.sourcing(of: ClaimReference(1)) == sourcing)
  }

  @Test func `of a detail rests on the claim's sources and its own`() throws {
    var bench = try Workbench("[The council bought ten buses].") { analysis, _ in
      let span = analysis.proposals[0].spans[0]
      analysis.proposals[0].details = [Detail(kind: .quantity, range: span, text: "ten")]
    }
    let detail = ClaimReference(1, DetailLetter(index: 0))
    try bench.run(
      RecordSource(kind: .filing, name: "a", citing: Citing(references: [ClaimReference(1)])))
    #expect(bench.dossier.sourcing(of: detail) == .singlePrimary)
    try bench.run(RecordSource(kind: .person, name: "b", citing: Citing(references: [detail])))
    #expect(bench.dossier.sourcing(of: detail) == .corroborated)
    #expect(bench.dossier.sourcing(of: ClaimReference(1)) == .singlePrimary)
  }
}
