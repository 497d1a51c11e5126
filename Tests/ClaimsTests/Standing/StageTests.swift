import Claims
import Testing

struct StageTests {
  private let one = ClaimReference(1)

  private func bench() throws -> Workbench {
    var bench = try Workbench("[The council bought ten buses] in March.")
    try bench.run(
      RecordSource(
        kind: .filing, name: "Minutes", citing: Citing(references: [one], locator: "p. 1")))
    return bench
  }

  private let confirm = Verify(references: [ClaimReference(1)], verdict: .confirmed)
  private let deny = Verify(references: [ClaimReference(1)], verdict: .wrong)

  @Test func `rises with the work done`() throws {
    var bench = try bench()
    #expect(try bench.claim(1).stage == .proposed)
    try bench.run(AcceptClaims(numbers: [1]))
    #expect(try bench.claim(1).stage == .open)
    try bench.run(confirm)
    #expect(try bench.claim(1).stage == .checked)
    try bench.run(confirm, by: Workbench.ben)
    #expect(try bench.claim(1).stage == .seconded)
    try bench.run(DropClaims(numbers: [1], reason: "cut"))
    #expect(try bench.claim(1).stage == .withdrawn)
  }

  @Test func `an edit makes a checked claim stale until it is checked again`() throws {
    var bench = try bench()
    try bench.run(confirm)
    try bench.run(EditClaim(number: 1, spans: [bench.span("bought ten buses in March")]))
    #expect(try bench.claim(1).stage == .stale)
    #expect(try bench.claim(1).verdict() == nil)
    #expect(try bench.claim(1).checks.count == 1)
    try bench.run(confirm)
    #expect(try bench.claim(1).stage == .checked)
  }

  @Test func `an edit before any check makes nothing stale`() throws {
    var bench = try bench()
    try bench.run(EditClaim(number: 1, wording: "Ten buses were bought"))
    #expect(try bench.claim(1).stage == .open)
  }

  @Test func `two verdicts that differ are a dispute, not a second check`() throws {
    var bench = try bench()
    try bench.run(confirm)
    try bench.run(deny, by: Workbench.ben)
    #expect(try bench.claim(1).stage == .checked)
    #expect(try bench.claim(1).isDisputed())
    #expect(try bench.claim(1).verdict() == .wrong)
    try bench.run(deny)
    #expect(try !bench.claim(1).isDisputed())
    #expect(try bench.claim(1).stage == .seconded)
    #expect(try bench.claim(1).checks.count == 3)
  }

  @Test func `each person's part is counted`() throws {
    var bench = try bench()
    try bench.run(confirm)
    try bench.run(confirm, by: Workbench.ben)
    try bench.run(RaiseFlag(targets: [.claim(one)], reason: .spelling), by: Workbench.ben)
    try bench.run(ResolveFlags(.numbers([1]), resolution: .fixed))
    let parts = bench.dossier.parts
    #expect(parts.map(\.person) == ["p1", "p2"])
    #expect(parts[0].checked == [one] && parts[0].seconded.isEmpty)
    #expect(parts[1].seconded == [one] && parts[1].flagsRaised == [1])
    #expect(parts[0].flagsResolved == [1] && parts[0].sources == [1])
  }

  @Test func `progress counts claims by stage and verdict`() throws {
    var bench = try Workbench("[Ten buses came]. [Two left]. [One broke].")
    try bench.run(Verify(references: [one], verdict: .unverifiable, rationale: "no record"))
    try bench.run(DropClaims(numbers: [2], reason: "no claim"))
    let progress = bench.dossier.progress
    #expect(progress.stages == [.checked: 1, .withdrawn: 1, .proposed: 1])
    #expect(progress.verdicts == [.unverifiable: 1])
    #expect(progress.claims == 2 && progress.decided == 1)
  }
}
