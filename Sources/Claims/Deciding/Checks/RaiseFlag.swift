/// Raises a problem with claims, details, or the article.
public struct RaiseFlag: Command {
  public var targets: [Target]
  public var reason: FlagReason
  /// Nil takes what is usual for the reason.
  public var severity: FlagSeverity?
  /// Who has to answer it: a person's id.
  public var owner: String?
  public var comment: String?

  public init(
    targets: [Target], reason: FlagReason, severity: FlagSeverity? = nil, owner: String? = nil,
    comment: String? = nil
  ) {
    self.targets = targets
    self.reason = reason
    self.severity = severity
    self.owner = owner
    self.comment = comment
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let targets = targets.withoutRepeats
    let comment = try freeText(comment)
    if reason == .other, comment == nil {
      throw Refusal(
        code: "flag.no-reason", message: "\"other\" alone does not say what is wrong",
        remedy: "say it with -m")
    }
    for target in targets { try dossier.requireFlaggable(target, for: reason) }
    return targets.enumerated().map { index, target in
      FlagRaised(
        number: dossier.numbering.flags + index + 1, target: target, reason: reason,
        severity: severity ?? reason.usualSeverity, owner: owner, comment: comment)
    }
  }
}

extension Dossier {
  fileprivate func requireFlaggable(_ target: Target, for reason: FlagReason) throws {
    switch target {
    case .article: _ = try requireText()
    case .claim(let reference): try requireActive([reference])
    case .flag:
      throw Refusal(
        code: "flag.on-flag", message: "a flag cannot be flagged", remedy: "leave a note on it")
    }
    let twin = flags.first { $0.isOpen && $0.target == target && $0.reason == reason }
    guard let twin else { return }
    throw Refusal(
      code: "flag.exists",
      message: "flag \(twin.number) (\(reason.rawValue)) on \(target) is already open",
      remedy: "tickmark note flag:\(twin.number) -m \"…\"", claims: target.references)
  }
}

extension Target {
  /// The claim or detail it is, if it is one.
  public var references: [ClaimReference] {
    guard case .claim(let reference) = self else { return [] }
    return [reference]
  }
}
