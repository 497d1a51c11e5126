/// A claim was carried into a new draft, or could not be.
public struct ClaimReanchored: EventPayload, Hashable {
  public static let type = "claim.reanchored"

  public var number: Int
  public var outcome: AnchorOutcome
  /// Whether the draft says again what an earlier one said, so that the verdicts given then count again.
  public var isRestored: Bool
  /// The claim on the new draft; without spans where it has no one place there.
  public var body: ClaimBody

  public init(number: Int, outcome: AnchorOutcome, isRestored: Bool = false, body: ClaimBody) {
    self.number = number
    self.outcome = outcome
    self.isRestored = isRestored
    self.body = body
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open("outcome", term: outcome)
    writer.open("restored", flag: isRestored)
    body.write(to: &writer)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    outcome = try reader.term("outcome")
    isRestored = try reader.openFlag("restored")
    body = try ClaimBody(from: reader)
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard var claim = dossier.claim(number) else { throw fault("there is no claim \(number)") }
    if isRestored {
      claim.restore()
    } else if !outcome.keepsVerdict {
      claim.suspend(in: dossier.revisions.count - 1, stamp)
    }
    if outcome == .cut {
      let reason = "cut in revision \(dossier.revisions.count)"
      claim.withdrawal = Claim.Withdrawal(reason: reason, type: Self.type, stamp: stamp)
    }
    claim.outcome = outcome
    try body.put(into: &claim, of: dossier, type: Self.type, stamp)
    try dossier.update(claim: number, for: Self.type) { $0 = claim }
  }

  public var summary: String { "re-anchor \(number): \(outcome.rawValue)" }
  public var followsSilently: Bool { true }
}

extension Claim {
  /// Keeps what the claim was, and lets its checks no longer count.
  fileprivate mutating func suspend(in revision: Int, _ stamp: Stamp) {
    if suspension == nil {
      suspension = Suspension(revision: revision, body: ClaimBody(of: self), changed: changed)
    }
    changed = stamp
  }

  fileprivate mutating func restore() {
    changed = suspension?.changed
    suspension = nil
    withdrawal = nil
  }
}
