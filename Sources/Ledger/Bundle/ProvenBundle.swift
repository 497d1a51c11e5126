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
      try checkSilence(events, withheld, erased)
      return try Dossier(
        folding: events, id: article.first?.leaf.log ?? "",
        people: Dictionary(people.people.map { ($0.id, $0) }) { $1 })
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

  /// Every value that was recorded and not disclosed must be one that the report says it withholds; only
  /// for kinds of event all of whose values a report shows.
  private func checkSilence(
    _ events: [Event], _ withheld: WithheldFields, _ erased: ErasedNames
  ) throws {
    let undone = Set(
      try Dossier(folding: events, id: "").acts.filter(\.isUndone).map(\.index))
    for stored in article where ProvenBundle.shown.contains(stored.leaf.type) {
      let stamp = stored.leaf.stamp
      let names = Set(withheld.marks(in: stored).keys).union(erased[stamp.index])
      let left = stored.leaf.digests.count - stored.sealed.count
      guard undone.contains(stamp.act) || names.count == left else {
        throw BundleFault(
          place: "report.json", message: "is silent about words of event \(stamp.index)")
      }
    }
  }

  private static let shown: Set = [
    VerificationRecorded.type, FlagRaised.type, FlagResolved.type, SourceCited.type,
    NoteAdded.type, ArticleImported.type, ArticleRevised.type,
  ]
}
