import Claims
import Testing

struct GateTests {
  private let one = ClaimReference(1)

  /// One claim about buses, covering the whole text.
  private func bench(
    _ change: (inout Proposal) -> Void = { _ in }
  ) throws -> Workbench {
    try Workbench("[The council bought the first ten buses].") { analysis, _ in
      let span = analysis.proposals[0].spans[0]
      analysis.proposals[0].details = [Detail(kind: .superlative, range: span, text: "first")]
      change(&analysis.proposals[0])
    }
  }

  private func source(_ name: String = "Minutes", stance: Stance = .supports) -> RecordSource {
    RecordSource(
      kind: .filing, name: name,
      citing: Citing(references: [one], stance: stance, locator: "p. 1"))
  }

  private func verify(_ verdict: Verdict) -> Verify {
    Verify(references: [one], verdict: verdict, rationale: "seen", shouldRead: "Nine buses")
  }

  private func codes(_ bench: Workbench, _ policy: Policy = Policy()) -> [String] {
    gate(bench.dossier, policy: policy).map(\.code)
  }

  @Test func `opens when every claim is decided`() throws {
    var bench = try bench()
    #expect(codes(bench) == ["gate.undecided"])
    try bench.run(AcceptClaims(numbers: [1]))
    #expect(codes(bench) == ["gate.undecided"])
    try bench.run(source())
    try bench.run(verify(.confirmed))
    #expect(codes(bench).isEmpty)
    #expect(try codes(self.bench(), Policy(everyClaimDecided: false)).isEmpty)
  }

  @Test func `a proposal is nobody's decision, and says the next command`() throws {
    let finding = try #require(gate(bench().dossier).first)
    #expect(finding.claims == [one])
    #expect(finding.message == "1 is proposed, and nobody has looked at it; no source")
    #expect(finding.remedy == "tickmark claim accept 1")
  }

  @Test func `opens for a claim whose words are waived or that is withdrawn`() throws {
    var waived = try bench()
    try waived.run(
      Waive(spans: [waived.span("The council bought the first ten buses")], reason: .boilerplate))
    #expect(codes(waived).isEmpty)
    var withdrawn = try bench()
    try withdrawn.run(DropClaims(numbers: [1], reason: "no claim"))
    #expect(codes(withdrawn) == ["gate.coverage"])
  }

  @Test(
    arguments: [
      (Verdict.confirmed, []), (.notCheckable, []), (.wrong, ["gate.fault"]),
      (.misleading, ["gate.fault"]), (.outdated, ["gate.fault"]), (.conflicting, ["gate.fault"]),
      (.unverifiable, ["gate.fault"]), (.confirmedAsChanged, ["gate.change"]),
    ] as [(Verdict, [String])])
  func `stays shut over a verdict that does not let the text stand`(
    verdict: Verdict, expected: [String]
  ) throws {
    var bench = try bench()
    try bench.run(source())
    try bench.run(verify(verdict))
    #expect(codes(bench) == expected)
  }

  @Test(arguments: FlagResolution.allCases)
  func `a fault is mended by a flag resolved since`(resolution: FlagResolution) throws {
    var bench = try bench()
    try bench.run(source())
    try bench.run(RaiseFlag(targets: [.claim(one)], reason: .wrongNumber))
    try bench.run(ResolveFlags(.on([one]), resolution: .fixed))
    try bench.run(verify(.wrong))
    #expect(codes(bench) == ["gate.fault"], "resolved before the verdict")
    try bench.run(RaiseFlag(targets: [.claim(one)], reason: .wrongNumber))
    #expect(codes(bench) == ["gate.flag", "gate.fault"])
    try bench.run(ResolveFlags(.on([one]), resolution: resolution, comment: "the editor says so"))
    let mends = resolution != .duplicate && resolution != .invalid
    #expect(codes(bench) == (mends ? [] : ["gate.fault"]))
  }

  @Test func `a detail that is wrong keeps it shut though the claim is confirmed`() throws {
    var bench = try bench()
    try bench.run(source())
    try bench.run(verify(.confirmed))
    let detail = ClaimReference(1, DetailLetter(index: 0))
    try bench.run(Verify(references: [detail], verdict: .wrong))
    let finding = try #require(gate(bench.dossier).first)
    #expect(finding.claims == [detail])
    #expect(finding.message == "1a was found wrong, and nothing has been done about it")
  }

  @Test(arguments: [
    (FlagSeverity.blocker, FlagSeverity.blocker, true), (.major, .blocker, false),
    (.major, .major, true), (.query, .minor, false), (.query, .query, true),
  ])
  func `an open flag keeps it shut from the desk's severity on`(
    severity: FlagSeverity, policy: FlagSeverity, isShut: Bool
  ) throws {
    var bench = try bench()
    try bench.run(source())
    try bench.run(verify(.confirmed))
    try bench.run(RaiseFlag(targets: [.article], reason: .embargo, severity: severity))
    #expect(codes(bench, Policy(blockingSeverity: policy)) == (isShut ? ["gate.flag"] : []))
  }

  @Test(arguments: [
    (AttributionForm.direct, true), (.partial, true), (.indirect, false), (.ownVoice, false),
  ])
  func `a quotation is checked against what was said`(
    form: AttributionForm, isQuoted: Bool
  ) throws {
    var bench = try bench()
    try bench.run(Attribute(numbers: [1], holder: "Berg", form: form))
    try bench.run(source())
    try bench.run(verify(.confirmed))
    #expect(codes(bench) == (isQuoted ? ["gate.quote"] : []))
    #expect(codes(bench, Policy(quotesChecked: false)).isEmpty)
    guard isQuoted else { return }
    try bench.run(Verify(references: [one], said: .asGiven))
    #expect(codes(bench).isEmpty)
    try bench.run(Verify(references: [one], said: .denied, rationale: "he called"))
    #expect(codes(bench) == ["gate.fault"])
  }

  @Test func `evidence against a confirmed claim shuts it again`() throws {
    var bench = try bench()
    try bench.run(source())
    try bench.run(verify(.confirmed))
    try bench.run(source("Ledger", stance: .contradicts))
    #expect(codes(bench) == ["gate.contradicted"])
    try bench.run(
      Verify(references: [one], verdict: .notCheckable, rationale: "depends on the count"))
    #expect(codes(bench).isEmpty)
  }

  @Test func `two people who differ keep it shut`() throws {
    var bench = try bench()
    try bench.run(source())
    try bench.run(verify(.confirmed))
    try bench.run(
      Verify(references: [one], verdict: .notCheckable, rationale: "taste"), by: Workbench.ben)
    #expect(codes(bench) == ["gate.disputed"])
  }

  @Test func `an edited claim keeps it shut until it is checked again`() throws {
    var bench = try bench()
    try bench.run(source())
    try bench.run(verify(.confirmed))
    try bench.run(EditClaim(number: 1, wording: "Ten buses were bought"))
    #expect(codes(bench) == ["gate.stale"])
    try bench.run(verify(.confirmed))
    #expect(codes(bench).isEmpty)
  }

  @Test func `a second checker is asked for only where the desk says so`() throws {
    var bench = try bench()
    try bench.run(source())
    try bench.run(verify(.confirmed))
    let policy = Policy(twoCheckers: true)
    #expect(codes(bench, policy) == ["gate.unseconded"])
    try bench.run(verify(.confirmed), by: Workbench.ben)
    #expect(codes(bench, policy).isEmpty)
  }

  @Test func `details and superlatives are asked for only where the desk says so`() throws {
    var bench = try bench()
    try bench.run(source())
    try bench.run(verify(.confirmed))
    #expect(codes(bench, Policy(everyDetailDecided: true)) == ["gate.detail"])
    #expect(codes(bench, Policy(superlativeSources: 2)) == ["gate.superlative"])
    try bench.run(source("Archive"))
    #expect(codes(bench, Policy(superlativeSources: 2)).isEmpty)
    try bench.run(
      Verify(references: [ClaimReference(1, DetailLetter(index: 0))], verdict: .confirmed))
    #expect(codes(bench, Policy(everyDetailDecided: true)).isEmpty)
  }

  @Test(arguments: [(1000, true), (750, false), (751, true), (0, false)])
  func `coverage is exact`(permille: Int, isShut: Bool) throws {
    let bench = try Workbench("Rain [fell on ten].")
    let policy = Policy(coveragePermille: permille, everyClaimDecided: false)
    #expect(codes(bench, policy) == (isShut ? ["gate.coverage"] : []))
  }

  @Test func `shows the most serious first`() throws {
    var bench = try Workbench("[Ten buses came]. [Two left]. Rain fell.")
    try bench.run(Verify(references: [ClaimReference(2)], verdict: .unverifiable, rationale: "x"))
    let severities = gate(bench.dossier).map(\.severity.weight)
    #expect(severities == severities.sorted())
    #expect(gate(bench.dossier).map(\.code) == ["gate.fault", "gate.undecided", "gate.coverage"])
  }
}
