public import Claims

extension BundleAudit {
  /// A checkpoint that the ledger signed, and nobody else.
  static func signedCheckpoint(
    _ bytes: [UInt8], by keys: [VerifierKey], _ place: String = "checkpoint"
  ) throws -> (Checkpoint, SignedNote) {
    do {
      let note = try SignedNote(parsing: bytes)
      let signers = try note.signers(among: keys)
      guard signers.count == note.signatures.count else {
        throw BundleFault(place: place, message: "a signature of another key")
      }
      guard let checkpoint = Checkpoint(parsing: note.text) else { throw NoteFault.malformed }
      return (checkpoint, note)
    } catch let fault as NoteFault {
      throw BundleFault(place: place, message: fault.description)
    }
  }
}

extension ProvenBundle {
  /// The checkpoint that a report prints must be the ledger's own, and of before the bundle's. Only a report
  /// that was made before any seal has none: the first seal registers two heads, the desk's and the article's.
  ///
  /// - Throws: ``BundleFault``
  public func checkEarlierCheckpoint(in report: JSON) throws {
    let place = "report.json identity.log.checkpoint"
    guard let told = report["identity"]?["log"]?["checkpoint"]?.string else {
      if proof.checkpoint.head.size <= 2 { return }
      throw BundleFault(place: place, message: "does not show the one that was signed before")
    }
    let (earlier, note) = try BundleAudit.signedCheckpoint(Array(told.utf8), by: keys, place)
    guard earlier.origin == proof.checkpoint.origin,
      earlier.head.size < proof.checkpoint.head.size, note.description == told
    else { throw BundleFault(place: place, message: "is not of this ledger, before this export") }
  }
}
