public import Claims

/// A bundle whose events are proven to be the ledger's own: what its report must follow from.
public struct ProvenBundle: Sendable {
  public let proof: BundleProof
  /// Every file of the bundle, by name.
  public let files: [String: [UInt8]]
  let keys: [VerifierKey]
  /// What the report was made under, as its export says.
  public let conditions: ExportConditions
  /// The article's events that the report speaks of, with what was disclosed of them.
  let article: [StoredEvent]
  let desk: [StoredEvent]

  init(
    proof: BundleProof, files: [String: [UInt8]], keys: [VerifierKey],
    conditions: ExportConditions, article: some Sequence<StoredEvent>, desk: [StoredEvent]
  ) {
    self.proof = proof
    self.files = files
    self.keys = keys
    self.conditions = conditions
    self.article = Array(article)
    self.desk = desk
  }

  /// The head over the events that the report speaks of.
  public var head: TreeHead { Frontier(of: article.map(\.hash)).head }

  /// The article as its events tell it.
  ///
  /// - Parameter report: `report.json`. Where it says that words were withheld, and a sealed value is left
  ///   that was not disclosed, ``WithheldText/mark`` stands in their place.
  /// - Throws: ``BundleFault`` where the report withholds what was never recorded, or is silent about what
  ///   was.
  public func dossier(withholding report: JSON) throws -> Dossier {
    let withheld = WithheldFields(report)
    do {
      let gone = ErasedNames(in: desk.map(\.leaf))
      let people = try Desk(
        folding: desk.map {
          try event($0, WithheldFields([:]), erased: gone[$0.leaf.stamp.index])
        })
      let erased = ErasedNames(in: article.map(\.leaf))
      let events = try article.map { try event($0, withheld, erased: erased[$0.leaf.stamp.index]) }
      let dossier = try Dossier(
        folding: events, id: article.first?.leaf.log ?? "",
        people: Dictionary(people.people.map { ($0.id, $0) }) { $1 })
      try checkSilence(of: dossier, withheld, erased)
      return dossier
    } catch let fault as EventFault {
      throw BundleFault(place: "events.jsonl", message: fault.description)
    }
  }

  private func event(
    _ stored: StoredEvent, _ withheld: WithheldFields, erased: Set<String>
  ) throws -> Event {
    let marks = withheld.marks(in: stored).filter { !erased.contains($0.key) }
    let left = stored.leaf.digests.count - stored.sealed.count - erased.count
    guard marks.count <= left else {
      throw BundleFault(
        place: "event \(stored.leaf.stamp.index)", message: "has no words that could be withheld")
    }
    return try stored.event(erased: erased, filling: marks)
  }

  /// Every value that was recorded and not disclosed must be one that the report says it withholds. What may
  /// go unsaid: what a source is, a waiver's comment, and what a later event took the place of.
  private func checkSilence(
    of dossier: Dossier, _ withheld: WithheldFields, _ erased: ErasedNames
  ) throws {
    let undone = Set(dossier.acts.filter(\.isUndone).map(\.index))
    let spare = ProvenBundle.unsaid(in: dossier)
    for stored in article where !undone.contains(stored.leaf.stamp.act) {
      let stamp = stored.leaf.stamp
      let names = Set(withheld.marks(in: stored).keys).union(erased[stamp.index])
      let left = stored.leaf.digests.count - stored.sealed.count - names.count
      let isSpared =
        ProvenBundle.replaceable.contains(stored.leaf.type) && left <= spare[stamp.index] ?? left
      guard left == 0 || isSpared || ProvenBundle.discreet.contains(stored.leaf.type) else {
        throw BundleFault(
          place: "report.json", message: "is silent about words of event \(stamp.index)")
      }
    }
  }

  /// How many fields of the events that say what claims are may go unsaid: none, but the attribution where
  /// another one took its place.
  private static func unsaid(in dossier: Dossier) -> [Int: Int] {
    dossier.claims.reduce(into: [:]) { spare, claim in
      spare[claim.attributed.index] = 0
      spare[claim.stated.index] = claim.stated.index == claim.attributed.index ? 0 : 1
    }
  }

  private static let replaceable: Set = [
    ClaimAdded.type, ClaimEdited.type, ClaimReanchored.type, AttributionSet.type,
  ]
  private static let discreet: Set = [
    SourceRecorded.type, WaiverAdded.type, WaiverReanchored.type,
  ]
}
