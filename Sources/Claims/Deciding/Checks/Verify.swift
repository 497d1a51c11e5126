/// Records what a person found about claims or details: is it so, was it said, or both.
public struct Verify: Command {
  public var references: [ClaimReference]
  /// Whether the details of the claims named are ticked in one go.
  public var includesDetails: Bool
  public var verdict: Verdict?
  public var said: Said?
  public var rationale: String?
  /// The wording that should replace the article's.
  public var shouldRead: String?

  public init(
    references: [ClaimReference], includesDetails: Bool = false, verdict: Verdict? = nil,
    said: Said? = nil, rationale: String? = nil, shouldRead: String? = nil
  ) {
    self.references = references
    self.includesDetails = includesDetails
    self.verdict = verdict
    self.said = said
    self.rationale = rationale
    self.shouldRead = shouldRead
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let references = references.withoutRepeats
    try dossier.requireActive(references)
    let rationale = try freeText(rationale)
    let shouldRead = try freeText(shouldRead)
    try requireAnswer(about: references)
    try requireRationale(rationale, about: references)
    try requireNewWording(shouldRead, about: references)
    try requireSpeaker(of: references, in: dossier)
    try requireEvidence(for: references, in: dossier)
    let due = try requireNews(in: references, from: person, in: dossier)
    return due.batches().map {
      VerificationRecorded(
        references: $0, verdict: verdict, said: said, rationale: rationale, shouldRead: shouldRead)
    }
  }

  /// The references, with the details of whole claims where they are included.
  private func expanded(_ references: [ClaimReference], in dossier: Dossier) -> [ClaimReference] {
    guard includesDetails else { return references }
    return references.flatMap { reference in
      let details = reference.detail == nil ? dossier.claim(reference.number)?.details ?? [] : []
      let letters = details.indices.map { DetailLetter(index: $0) }
      return [reference] + letters.map { ClaimReference(reference.number, $0) }
    }.withoutRepeats
  }

  /// Those on which the person has not recorded the same before: nobody can second their own check.
  private func requireNews(
    in references: [ClaimReference], from person: Person, in dossier: Dossier
  ) throws -> [ClaimReference] {
    let due = expanded(references, in: dossier).filter { reference in
      !dossier.repeats(self, on: reference, by: person)
    }
    let again = references.filter { !due.contains($0) }
    guard !due.isEmpty, again.isEmpty || includesDetails else {
      throw ownCheck(again, others: due)
    }
    return due
  }

  private func ownCheck(_ again: [ClaimReference], others: [ClaimReference]) -> Refusal {
    let name = verdict?.rawValue ?? said?.rawValue ?? ""
    let rest = others.map(\.description).joined(separator: ",")
    return Refusal(
      code: "verify.own-check",
      message: "you already recorded \(name) on \(NumberList(again)); "
        + "a second check is another person's",
      remedy: others.isEmpty
        ? "tickmark verify \(name) \(NumberList(again)) --by NAME"
        : "tickmark verify \(name) \(rest)",
      claims: again)
  }
}

extension Dossier {
  /// Whether the person's own latest answers are already these, for the same reason.
  fileprivate func repeats(
    _ command: Verify, on reference: ClaimReference, by person: Person
  ) -> Bool {
    guard let claim = claim(reference.number) else { return false }
    let own = claim.checks(of: reference.detail).filter { $0.stamp.person == person.id }
    let verdict = own.last { $0.verdict != nil }
    let said = own.last { $0.said != nil }
    return (command.verdict == nil || verdict?.verdict == command.verdict)
      && (command.said == nil || said?.said == command.said)
      && (command.shouldRead == nil || verdict?.shouldRead == command.shouldRead)
  }
}
