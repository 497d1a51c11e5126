import Claims
import Testing

struct CheckCommandTests {
  private let text = "[The council bought ten buses]. [Berg said the line was closed]."
  private let one = ClaimReference(1)
  private let two = ClaimReference(2)

  private func bench() throws -> Workbench {
    try Workbench(text) { analysis, text in
      analysis.proposals[0].details = [
        Detail(kind: .quantity, range: analysis.proposals[0].spans[0], text: "ten buses")
      ]
    }
  }

  private func source(
    for references: [ClaimReference], locator: String? = "p. 4",
    stance: Stance = .supports
  ) -> RecordSource {
    RecordSource(
      kind: .documentOfficial, name: "Minutes",
      citing: Citing(references: references, stance: stance, locator: locator))
  }

  @Test(arguments: [
    Verdict.confirmed, .confirmedAsChanged, .wrong, .misleading, .outdated, .conflicting,
  ])
  func `a verdict on evidence is refused without a source`(verdict: Verdict) throws {
    let bench = try bench()
    let refusal = try bench.refusal(
      Verify(references: [one], verdict: verdict, shouldRead: "Nine buses"))
    #expect(refusal.code == "verify.no-source")
    #expect(refusal.message == "1 has no source, so it cannot be \(verdict.rawValue)")
    #expect(refusal.remedy.contains("tickmark source URL|FILE 1 --locator"))
    #expect(refusal.claims == [one])
  }

  @Test func `says of every claim what it lacks`() throws {
    var bench = try bench()
    try bench.run(source(for: [one], locator: nil))
    let refusal = try bench.refusal(Verify(references: [one, two], verdict: .confirmed))
    #expect(
      refusal.message
        == "1 has source 1, but no locator in it; 2 has no source, so they cannot be confirmed")
    #expect(refusal.claims == [one, two])
  }

  @Test func `a source against a claim does not confirm it`() throws {
    var bench = try bench()
    try bench.run(source(for: [one], stance: .contradicts))
    #expect(
      try bench.refusal(Verify(references: [one], verdict: .confirmed)).code == "verify.no-support")
    #expect(try bench.run(Verify(references: [one], verdict: .wrong)) == 1)
  }

  @Test func `a claim's citation serves its details, but not the other way round`() throws {
    let detail = ClaimReference(1, DetailLetter(index: 0))
    var bench = try bench()
    try bench.run(source(for: [detail]))
    #expect(
      try bench.refusal(Verify(references: [one], verdict: .confirmed)).code == "verify.no-source")
    try bench.run(Verify(references: [detail], verdict: .confirmed))
    try bench.run(source(for: [one]))
    try bench.run(Verify(references: [one], includesDetails: true, verdict: .wrong))
    #expect(try bench.claim(1).verdict(of: DetailLetter(index: 0)) == .wrong)
    #expect(try bench.claim(1).stage == .checked)
  }

  @Test func `a verdict takes a proposal up`() throws {
    var bench = try bench()
    try bench.run(source(for: [one]))
    #expect(try bench.claim(1).stage == .proposed)
    try bench.run(Verify(references: [one], verdict: .confirmed))
    #expect(try bench.claim(1).stage == .checked)
    #expect(bench.dossier.acts.last?.summary == "verify 1: confirmed")
  }

  @Test(arguments: [Verdict.unverifiable, .notCheckable])
  func `what rests on no evidence needs a reason`(verdict: Verdict) throws {
    var bench = try bench()
    #expect(
      try bench.refusal(Verify(references: [one], verdict: verdict)).code == "verify.no-rationale")
    #expect(try bench.run(Verify(references: [one], verdict: verdict, rationale: "taste")) == 1)
  }

  @Test func `confirmed as changed needs the one right wording`() throws {
    var bench = try bench()
    try bench.run(source(for: [one, two]))
    let bare = Verify(references: [one], verdict: .confirmedAsChanged)
    #expect(try bench.refusal(bare).code == "verify.no-wording")
    let both = Verify(references: [one, two], verdict: .confirmedAsChanged, shouldRead: "Nine")
    #expect(try bench.refusal(both).code == "verify.one-wording")
  }

  @Test func `nobody can have said what is attributed to nobody`() throws {
    var bench = try bench()
    let command = Verify(references: [two], said: .notFound, rationale: "no record")
    #expect(try bench.refusal(command).code == "verify.no-speaker")
    try bench.run(Attribute(numbers: [2], holder: "Berg"))
    #expect(try bench.run(command) == 1)
    #expect(try bench.claim(2).said() == .notFound)
  }

  @Test func `as given rests on a record of what was said`() throws {
    var bench = try bench()
    try bench.run(Attribute(numbers: [2], holder: "Berg"))
    let command = Verify(references: [two], said: .asGiven)
    #expect(
      try bench.refusal(command).message
        == "2 has no source, so it cannot be recorded as said as-given")
    try bench.run(source(for: [two]))
    #expect(try bench.run(command) == 1)
  }

  @Test func `nobody seconds their own check`() throws {
    var bench = try bench()
    try bench.run(source(for: [one, two]))
    let command = Verify(references: [one], verdict: .confirmed)
    try bench.run(command)
    #expect(try bench.refusal(command).code == "verify.own-check")
    #expect(try bench.claim(1).stage == .checked)
    try bench.run(command, by: Workbench.ben)
    #expect(try bench.claim(1).stage == .seconded)
  }

  @Test func `a source is kept once and cited many times`() throws {
    var bench = try bench()
    try bench.run(source(for: [one]))
    try bench.run(source(for: [two]))
    #expect(bench.dossier.sources.count == 1)
    #expect(bench.dossier.citations.map(\.target) == [one, two])
    #expect(try bench.run(source(for: [two])) == 0)
  }

  @Test func `a source without a name, or of an unknown origin, is refused`() throws {
    let bench = try bench()
    #expect(try bench.refusal(RecordSource(kind: .webPage)).code == "source.nameless")
    let derived = RecordSource(kind: .webPage, name: "Site", derivesFrom: [3])
    #expect(try bench.refusal(derived).code == "source.unknown")
    let citing = CiteSource(source: 2, citing: Citing(references: [one]))
    #expect(try bench.refusal(citing).code == "source.unknown")
  }

  @Test func `a flag takes the severity usual for its reason, and stands once`() throws {
    var bench = try bench()
    let command = RaiseFlag(targets: [.claim(one)], reason: .wrongNumber)
    try bench.run(command)
    #expect(bench.dossier.flags.map(\.severity) == [.blocker])
    #expect(try bench.refusal(command).code == "flag.exists")
  }

  @Test func `a flag is resolved by its claim, once`() throws {
    var bench = try bench()
    try bench.run(RaiseFlag(targets: [.claim(one), .article], reason: .outdated))
    try bench.run(ResolveFlags(.on([one]), resolution: .fixed))
    #expect(bench.dossier.flags.map(\.isOpen) == [false, true])
    #expect(
      try bench.refusal(ResolveFlags(.numbers([1]), resolution: .fixed)).code == "flag.closed")
    #expect(try bench.refusal(ResolveFlags(.on([one]), resolution: .fixed)).code == "flag.none")
    #expect(
      try bench.refusal(ResolveFlags(.numbers([2]), resolution: .stet)).code == "flag.no-answer")
  }

  @Test func `texts with control characters are refused`() throws {
    let bench = try bench()
    let refusal = try bench.refusal(AddNote(targets: [.article], text: "red \u{1B}[31m"))
    #expect(refusal.message == "the text holds the control character U+1B")
    #expect(try bench.refusal(AddNote(targets: [.article], text: "\n")).code == "note.empty")
  }

  @Test func `a waiver without a real reason is refused`() throws {
    var bench = try bench()
    let span = try bench.span("ten buses")
    #expect(try bench.refusal(Waive(spans: [span], reason: .other)).code == "waive.no-reason")
    try bench.run(Waive(spans: [span], reason: .commonKnowledge))
    try bench.run(WithdrawWaiver(number: 1))
    #expect(try bench.refusal(WithdrawWaiver(number: 1)).code == "waiver.unknown")
  }
}
