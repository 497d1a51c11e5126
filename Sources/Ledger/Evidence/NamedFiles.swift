import Claims

extension Event {
  /// The SHA-256 of the file that it names, in hexadecimal; nil where it names none, or no longer.
  var namedFile: String? {
    let sha256 =
      switch payload {
      case let source as SourceRecorded: source.sha256
      case let first as ArticleImported: first.content.originalSHA256
      case let draft as ArticleRevised: draft.content.originalSHA256
      default: String?.none
      }
    return sha256 == WithheldText.erased ? nil : sha256
  }
}

extension Dossier {
  /// The files that the article names: its originals, the evidence, and those of undone events.
  func namedFiles(and events: [Event]) -> [NamedFile] {
    let inUse = namedFiles
    let known = Set(inUse.map(\.sha256))
    return inUse
      + events.compactMap { event in
        event.namedFile.flatMap { sha256 in
          known.contains(sha256)
            ? nil : NamedFile(sha256: sha256, place: "\(slug) event \(event.stamp.index)")
        }
      }
  }

  private var namedFiles: [NamedFile] {
    let originals = revisions.filter { $0.originalSHA256 != WithheldText.erased }.map {
      NamedFile(sha256: $0.originalSHA256, place: "\(slug) revision \($0.number)")
    }
    return originals
      + sources.compactMap { source in
        source.sha256.map { NamedFile(sha256: $0, place: "\(slug) source \(source.number)") }
      }
  }
}

extension Ledger {
  /// The SHA-256 of every file that an event names, also one that was undone: it may be done again.
  func namedFiles() throws -> Set<String> {
    let logs = try store.logs().filter { $0.kind == .article }
    return try Set(logs.flatMap { try events(in: $0.log).compactMap(\.namedFile) })
  }

  /// Marks the file that an event names for removal, before what names it is erased: so none stays
  /// behind when the power goes between the two.
  public func markFile(ofEvent index: Int, of slug: String, in evidence: EvidenceStore) throws {
    let events = try events(of: slug)
    guard events.indices.contains(index), let sha256 = events[index].namedFile else { return }
    try evidence.mark(sha256)
  }

  /// Removes the marked files that no event names, and the marks.
  ///
  /// - Returns: How many were removed.
  @discardableResult
  public func removeMarkedFiles(in evidence: EvidenceStore) throws -> Int {
    let marked = evidence.marked
    if marked.isEmpty { return 0 }
    let lost = try Set(marked).subtracting(namedFiles()).filter {
      evidence.state(of: $0) != .missing
    }
    for sha256 in lost { try evidence.remove(sha256) }
    for sha256 in marked { evidence.unmark(sha256) }
    return lost.count
  }
}
