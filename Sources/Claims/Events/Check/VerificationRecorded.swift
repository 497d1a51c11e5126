/// A person recorded what they found about claims or details. A proposed claim is thereby taken up.
public struct VerificationRecorded: EventPayload, Hashable {
  public static let type = "verification.recorded"

  public var references: [ClaimReference]
  public var verdict: Verdict?
  public var said: Said?
  public var rationale: String?
  /// The wording that should replace the article's.
  public var shouldRead: String?

  public init(
    references: [ClaimReference], verdict: Verdict? = nil, said: Said? = nil,
    rationale: String? = nil, shouldRead: String? = nil
  ) {
    self.references = references
    self.verdict = verdict
    self.said = said
    self.rationale = rationale
    self.shouldRead = shouldRead
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("for", references)
    writer.open("verdict", term: verdict)
    writer.open("said", term: said)
    writer.seal("rationale", rationale)
    writer.seal("should-read", shouldRead)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    references = try reader.open("for")
    verdict = try reader.termIfPresent("verdict")
    said = try reader.termIfPresent("said")
    rationale = try reader.sealedIfPresent("rationale")
    shouldRead = try reader.sealedIfPresent("should-read")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    for reference in references {
      guard dossier.holds(reference) else { throw fault("there is no \(reference)") }
      let check = Check(
        detail: reference.detail, verdict: verdict, said: said, rationale: rationale,
        shouldRead: shouldRead, stamp: stamp)
      try dossier.update(claim: reference.number, for: Self.type) { claim in
        claim.isAccepted = true
        if reference.detail == nil { claim.suspension = nil }
        claim.checks.append(check)
      }
    }
  }

  public var summary: String {
    let found = [verdict?.rawValue, said.map { "said \($0.rawValue)" }].compactMap { $0 }
    return "verify \(NumberList(references)): \(found.joined(separator: ", "))"
  }
}
