public import Claims

/// One claim, as listings show it.
public struct ClaimSummary: Hashable, Sendable {
  public let number: Int
  public let text: String
  public let kind: ClaimKind
  public let stage: Stage
  public let verdict: Verdict?
  public let sourcing: Sourcing
  /// Who it is attributed to.
  public let holder: String?
  public let openFlags: Int
}

extension ClaimSummary {
  init(of claim: Claim, in dossier: Dossier, openFlags: Int) {
    self.init(
      number: claim.number,
      text: claim.text.storable,
      kind: claim.kind,
      stage: claim.stage,
      verdict: claim.verdict(),
      sourcing: dossier.sourcing(of: ClaimReference(claim.number)),
      holder: claim.attribution?.holder?.storable,
      openFlags: openFlags)
  }
}

extension String {
  /// The text without NUL, behind which GRDB would silently drop the rest.
  var storable: String {
    holdsNUL ? String(map { $0 == "\0" ? "\u{FFFD}" : $0 }) : self
  }

  private var holdsNUL: Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] == 0 { return true }
    return false
  }
}
