/// Answers flags.
public struct ResolveFlags: Command {
  /// Which flags are meant.
  public enum Choice: Hashable, Sendable {
    case numbers([Int])
    /// The open flags on these claims, and on their details where a whole claim is named.
    case on([ClaimReference])
    /// The open flags on the article itself.
    case onArticle
  }

  public var choice: Choice
  /// Only the flags for this reason.
  public var reason: FlagReason?
  public var resolution: FlagResolution
  public var comment: String?

  public init(
    _ choice: Choice, reason: FlagReason? = nil, resolution: FlagResolution, comment: String? = nil
  ) {
    self.choice = choice
    self.reason = reason
    self.resolution = resolution
    self.comment = comment
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let flags = try chosen(in: dossier)
    let comment = try freeText(comment)
    if comment == nil, resolution == .stet || resolution == .invalid {
      throw Refusal(
        code: "flag.no-answer", message: "\(resolution.rawValue) needs a reason",
        remedy: "say with -m why the text may stand", claims: flags.flatMap(\.target.references))
    }
    return flags.map { FlagResolved(number: $0.number, resolution: resolution, comment: comment) }
  }

  private func chosen(in dossier: Dossier) throws -> [Flag] {
    let flags: [Flag]
    switch choice {
    case .numbers(let numbers): return try numbers.withoutRepeats.map { try open($0, in: dossier) }
    case .on(let references):
      try dossier.require(references)
      flags = dossier.openFlags(on: references)
    case .onArticle: flags = dossier.flags.filter { $0.isOpen && $0.target == .article }
    }
    let fit = flags.filter { reason == nil || $0.reason == reason }
    guard fit.isEmpty else { return fit }
    throw Refusal(
      code: "flag.none", message: "no such flag is open", remedy: "tickmark list --flags")
  }

  private func open(_ number: Int, in dossier: Dossier) throws -> Flag {
    guard let flag = dossier.flag(number) else {
      throw Refusal(
        code: "flag.unknown", message: "there is no flag \(number)",
        remedy: "tickmark list --flags")
    }
    guard let ending = flag.ending else { return flag }
    throw Refusal(
      code: "flag.closed",
      message: "flag \(number) was already resolved: \(ending.resolution.rawValue)",
      remedy: "tickmark flag REASON REF raises a new one", claims: flag.target.references)
  }
}

extension Dossier {
  /// The open flags on claims or details; a whole claim's include those on its details.
  public func openFlags(on references: [ClaimReference]) -> [Flag] {
    flags.filter { flag in
      guard flag.isOpen, case .claim(let target) = flag.target else { return false }
      return references.contains { $0 == target || $0 == ClaimReference(target.number) }
    }
  }
}
