public import Claims

extension Ledger {
  /// In bytes; larger time stamps are refused, usual ones have 1 to 8 KiB.
  public static let timeStampLimit = 1 << 18

  /// Keeps an outsider's time stamp of one of the ledger's checkpoints: a token of an RFC 3161 authority or an
  /// OpenTimestamps proof, over the very bytes that ``checkpoint()`` gives out. That it is theirs is not
  /// looked at.
  ///
  /// - Returns: What is now kept, or was already.
  /// - Throws: ``LedgerFault/notATimeStamp``, ``LedgerFault/foreignTimeStamp(_:)``
  public func attach(_ token: [UInt8], _ writing: Writing) throws -> DeskAnchor {
    guard let stamp = TimeStamp(token) else { throw LedgerFault.notATimeStamp }
    let checkpoint = try store.checkpointRows().last { Hash(of: $0.note) == stamp.imprint }
    guard let checkpoint else { throw LedgerFault.foreignTimeStamp(stamp.imprint.hexadecimal) }
    let (desk, sha256) = try (desk(), Hash(of: token).hexadecimal)
    if let kept = desk.anchors.first(where: { $0.sha256 == sha256 }) { return kept }
    let payload = AnchorAttached(
      size: checkpoint.size, kind: stamp.kind, sha256: sha256, time: stamp.time)
    let (batch, new) = try act(of: [payload], on: desk, writing)
    try store.attach(
      AnchorRow(size: checkpoint.size, kind: stamp.kind.rawValue, token: token), batch)
    return new.anchors[new.anchors.count - 1]
  }
}
