/// What one person did on an article.
public struct PersonPart: Hashable, Sendable {
  /// The person's id.
  public var person: String
  /// Acts that stand.
  public var acts: Int
  /// Claims and details with a verdict or an answer of theirs.
  public var checked: [ClaimReference]
  /// Claims and details on which they came to another's verdict, after that.
  public var seconded: [ClaimReference]
  public var flagsRaised: [Int]
  public var flagsResolved: [Int]
  public var notes: [Int]
  public var sources: [Int]
  /// When they first and last recorded something.
  public var first: String
  public var last: String
}

extension Dossier {
  /// Everybody who recorded something, in the order of their first act.
  public var parts: [PersonPart] { acts.map(\.person).withoutRepeats.map(part) }

  /// What a person did here.
  public func part(of person: String) -> PersonPart {
    let acts = acts.filter { $0.person == person }
    let checks = claims.flatMap { claim in claim.checks.map { (claim, $0) } }
    let own = checks.filter { $0.1.stamp.person == person }
    return PersonPart(
      person: person, acts: acts.count { $0.kind == .work && !$0.isUndone },
      checked: own.map { ClaimReference($0.number, $1.detail) }.withoutRepeats.sorted(),
      seconded: own.filter { $0.seconds($1) }
        .map { ClaimReference($0.number, $1.detail) }.withoutRepeats.sorted(),
      flagsRaised: flags.filter { $0.raised.person == person }.map(\.number),
      flagsResolved: flags.filter { $0.ending?.stamp.person == person }.map(\.number),
      notes: notes.filter { $0.stamp.person == person }.map(\.number),
      sources: sources.filter { $0.stamp.person == person }.map(\.number),
      first: acts.first?.time ?? "", last: acts.last?.time ?? "")
  }
}

extension Claim {
  /// Whether another person had come to the check's verdict before.
  fileprivate func seconds(_ check: Check) -> Bool {
    check.verdict != nil
      && checks(of: check.detail).contains {
        $0.verdict == check.verdict && $0.stamp.person != check.stamp.person
          && $0.stamp.index < check.stamp.index
      }
  }
}
