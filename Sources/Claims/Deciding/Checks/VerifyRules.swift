extension Verify {
  func requireAnswer(about references: [ClaimReference]) throws {
    guard verdict == nil, said == nil else { return }
    throw Refusal(
      code: "verify.nothing", message: "no verdict is given",
      remedy: "tickmark verify confirmed|wrong|… \(list(references))", claims: references)
  }

  /// What rests on no evidence rests on reasons.
  func requireRationale(_ rationale: String?, about references: [ClaimReference]) throws {
    guard rationale == nil else { return }
    let unreasoned: String? =
      if let verdict, !verdict.needsEvidence {
        verdict.rawValue
      } else if let said,
        !said.needsEvidence
      { said.rawValue } else { nil }
    guard let unreasoned else { return }
    throw Refusal(
      code: "verify.no-rationale", message: "\(unreasoned) needs a reason",
      remedy: "tickmark verify \(unreasoned) \(list(references)) -m \"why\"", claims: references)
  }

  func requireNewWording(_ shouldRead: String?, about references: [ClaimReference]) throws {
    guard verdict == .confirmedAsChanged else { return }
    guard shouldRead != nil else {
      throw Refusal(
        code: "verify.no-wording",
        message: "confirmed-as-changed needs the wording that is right",
        remedy: "tickmark verify confirmed-as-changed \(list(references)) --should-read \"…\"",
        claims: references)
    }
    guard references.count == 1 else {
      throw Refusal(
        code: "verify.one-wording", message: "one new wording cannot be right for several claims",
        remedy: "record it claim by claim", claims: references)
    }
  }

  /// *Was it said* is asked only of what somebody is named as saying.
  func requireSpeaker(of references: [ClaimReference], in dossier: Dossier) throws {
    guard said != nil else { return }
    for reference in references {
      guard let claim = dossier.claim(reference.number) else { continue }
      let isQuote = claim.kind == .quote || dossier.detail(reference)?.kind == .quote
      guard !claim.isAttributed, !isQuote else { continue }
      throw Refusal(
        code: "verify.no-speaker",
        message: "\(reference) is attributed to nobody, so nobody can have said it",
        remedy: "tickmark attribute WHO \(reference.number)", claims: [reference])
    }
  }

  /// Says of every claim what it lacks, not only of the first.
  func requireEvidence(for references: [ClaimReference], in dossier: Dossier) throws {
    guard let name = answerNeedingEvidence else { return }
    let needsSupport = verdict == .confirmed || verdict == .confirmedAsChanged
    let lacks = references.compactMap { reference in
      dossier.lack(of: reference, needsSupport: needsSupport).map { (reference, $0) }
    }
    guard let (first, lack) = lacks.first else { return }
    let message = lacks.map { "\($0.0) \($0.1.words)" }.joined(separator: "; ")
    throw Refusal(
      code: lack.code,
      message: "\(message), so \(lacks.count == 1 ? "it" : "they") cannot be "
        + "\(name)",
      remedy: lack.remedy(for: first, others: lacks.dropFirst().map(\.0)),
      claims: lacks.map(\.0))
  }

  private var answerNeedingEvidence: String? {
    if let verdict, verdict.needsEvidence { return verdict.rawValue }
    if let said, said.needsEvidence { return "recorded as said \(said.rawValue)" }
    return nil
  }

  private func list(_ references: [ClaimReference]) -> String {
    references.map(\.description).joined(separator: ",")
  }
}

extension Said {
  /// Whether the answer rests on a record of what was said.
  public var needsEvidence: Bool { self == .asGiven || self == .differently }
}
