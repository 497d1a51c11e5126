import Claims
import Testing

@testable import Ledger

@Suite struct RebuildingTests {
  /// After any sequence of acts the listings are those that a rebuild computes, row for row.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func `live listings are the rebuilt ones`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let ledger = try TestDesk.ledger()
    for slug in ["a", "b"] {
      var dossier = try ledger.openArticle([TestDesk.imported(slug)], TestDesk.writing(1))
      for minute in 2..<22 {
        let act = RandomActs.act(on: dossier, &generator)
        dossier = try ledger.append(act, to: dossier, TestDesk.writing(minute))
      }
      #expect(try ledger.dossier(of: slug) == dossier)
    }
    let live = try ledger.projections()
    try ledger.rebuild()
    #expect(try ledger.projections() == live)
    #expect(try ledger.audit().findings == [])
  }

  @Test func `a rebuild mends damaged listings`() throws {
    let ledger = try TestDesk.ledger()
    _ = try TestDesk.article(in: ledger)
    let live = try ledger.projections()
    try ledger.tamper("DELETE FROM claim; DELETE FROM search; UPDATE article SET title = 'x'")
    #expect(try ledger.audit().isSound == false)
    try ledger.rebuild()
    #expect(try ledger.projections() == live)
    #expect(try ledger.audit().isSound)
  }
}

extension Ledger {
  func projections() throws -> [Projection] {
    try store.logs().map { try store.projection(of: $0.log) }
  }
}

/// Acts that a dossier allows, chosen at random.
enum RandomActs {
  static func act(
    on dossier: Dossier, _ generator: inout some RandomNumberGenerator
  ) -> [any EventPayload] {
    let claims = dossier.claims.filter { $0.withdrawal == nil }
    guard let claim = claims.randomElement(using: &generator) else { return added(dossier) }
    let reference = ClaimReference(claim.number)
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return added(dossier)
    case 1:
      return [
        NoteAdded(
          number: dossier.numbering.notes + 1, target: .claim(reference),
          text: RandomJSON.text(&generator) + "\0end")
      ]
    case 2, 3:
      return [
        FlagRaised(
          number: dossier.numbering.flags + 1, target: .claim(reference),
          reason: FlagReason.allCases.randomElement(using: &generator) ?? .other,
          severity: FlagSeverity.allCases.randomElement(using: &generator) ?? .minor)
      ]
    case 4:
      guard let flag = dossier.flags.filter(\.isOpen).randomElement(using: &generator) else {
        return added(dossier)
      }
      return [FlagResolved(number: flag.number, resolution: .fixed)]
    case 5, 6:
      return [
        VerificationRecorded(
          references: [reference], verdict: Verdict.allCases.randomElement(using: &generator))
      ]
    case 7: return [ClaimWithdrawn(numbers: [claim.number], reason: "not ours")]
    default:
      guard let act = dossier.acts.last, !act.isUndone, act.kind == .work, act.index > 0 else {
        return added(dossier)
      }
      return [ActUndone(acts: [act.index])]
    }
  }

  private static func added(_ dossier: Dossier) -> [any EventPayload] {
    [TestDesk.claim(dossier.numbering.claims + 1, "Claim of \(dossier.size) boats.")]
  }
}
