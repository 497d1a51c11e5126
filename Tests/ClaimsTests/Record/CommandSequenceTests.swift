import Claims
import Prose
import Testing

/// Random sequences of commands, as a desk might give them.
struct CommandSequenceTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `folds to the dossier that was kept up to date`(seed: UInt64) throws {
    var session = try RandomSession(seed: seed)
    for _ in 0..<40 {
      try session.step()
      #expect(try session.bench.folded() == session.bench.dossier)
    }
    #expect(session.recorded > 4)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `never gives a number twice`(seed: UInt64) throws {
    var session = try RandomSession(seed: seed)
    for _ in 0..<40 { try session.step() }
    let claims = session.bench.events.compactMap { ($0.payload as? ClaimAdded)?.number }
    #expect(Set(claims).count == claims.count)
    let flags = session.bench.events.compactMap { ($0.payload as? FlagRaised)?.number }
    #expect(Set(flags).count == flags.count)
    let sources = session.bench.events.compactMap { ($0.payload as? SourceRecorded)?.number }
    #expect(Set(sources).count == sources.count)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `undo restores what was, and redo what had been`(seed: UInt64) throws {
    var session = try RandomSession(seed: seed)
    for _ in 0..<15 { try session.step() }
    let before = session.bench.dossier
    guard try session.work() else { return }
    let after = session.bench.dossier
    let person = try #require(
      [Workbench.anna, Workbench.ben].first { $0.id == after.acts.last?.person })
    try session.bench.run(Undo(), by: person)
    #expect(record(session.bench.dossier) == record(before))
    try session.bench.run(Redo(), by: person)
    #expect(record(session.bench.dossier) == record(after))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `accounts for every content word exactly once`(seed: UInt64) throws {
    var session = try RandomSession(seed: seed)
    for _ in 0..<40 {
      try session.step()
      let coverage = session.bench.dossier.coverage
      #expect(coverage.claimed + coverage.waived + coverage.uncovered == coverage.words)
    }
  }

  /// All but what counts the acts.
  private func record(_ dossier: Dossier) -> Dossier {
    var dossier = dossier
    dossier.size = 0
    dossier.lastChange = nil
    dossier.acts = []
    dossier.numbering = Numbering()
    return dossier
  }
}

/// Gives random commands; those that are refused change nothing.
struct RandomSession {
  var bench: Workbench
  /// How many commands recorded something.
  private(set) var recorded = 0
  private var dice: Dice

  init(seed: UInt64) throws {
    dice = Dice(seed: seed)
    bench = try Workbench(
      "[The council bought ten buses] and [sold two trams]. [Berg said the line was closed].")
  }

  mutating func step() throws {
    switch dice.number(0..<6) {
    case 0: _ = try give(Undo(count: dice.number(1..<3)))
    case 1: _ = try give(Redo(count: dice.number(1..<3)))
    default: _ = try work()
    }
  }

  /// Whether something was recorded.
  mutating func work() throws -> Bool {
    let (number, letter) = (dice.number(1..<8), dice.maybe { _ in DetailLetter(index: 0) })
    let reference = ClaimReference(number, letter)
    switch dice.number(0..<14) {
    case 0: return try give(AcceptClaims(numbers: [number]))
    case 1: return try give(DropClaims(numbers: [number], reason: "no claim"))
    case 2: return try give(AddClaim(spans: [span()]))
    case 3:
      return try give(
        EditClaim(
          number: number, spans: dice.coin() ? [span()] : nil,
          wording: dice.coin() ? "The council bought buses" : nil,
          kind: dice.maybe { dice in dice.term(ClaimKind.self) }))
    case 4:
      return try give(
        SplitClaim(
          number: number,
          parts: [
            SplitClaim.Part(spans: [span()]),
            SplitClaim.Part(spans: [span()], wording: "ten buses"),
          ]))
    case 5: return try give(JoinClaims(numbers: [number, dice.number(1..<8)]))
    case 6: return try give(Waive(spans: [span()], reason: .boilerplate))
    case 7: return try give(WithdrawWaiver(number: dice.number(1..<4)))
    case 8: return try give(Attribute(numbers: [number], holder: "Berg", form: .direct))
    case 9:
      return try give(
        RecordSource(
          kind: dice.term(SourceKind.self), name: dice.pick(["a", "b"]),
          citing: Citing(references: [reference], locator: dice.coin() ? "p. 1" : nil)))
    case 10: return try give(RaiseFlag(targets: [.claim(reference)], reason: .spelling))
    case 11: return try give(ResolveFlags(.on([reference]), resolution: .fixed))
    case 12: return try give(AddNote(targets: [.claim(reference)], text: "note"))
    default:
      return try give(
        Verify(
          references: [reference], verdict: dice.pick([.confirmed, .wrong, .unverifiable]),
          rationale: "because"))
    }
  }

  private mutating func give(_ command: some Command) throws -> Bool {
    let person = dice.coin(4) ? Workbench.ben : Workbench.anna
    do {
      guard try bench.run(command, by: person) > 0 else { return false }
      recorded += 1
      return true
    } catch is Refusal {
      return false
    }
  }

  private func span() -> TextRange {
    var dice = dice
    let words = bench.dossier.revision?.contentWords ?? []
    let start = dice.number(0..<(words.count - 3))
    return words[start].union(words[start + dice.number(0..<3)])
  }
}
