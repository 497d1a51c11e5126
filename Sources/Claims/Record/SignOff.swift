/// A person's signed word that they have seen an article's record up to a point, in one role.
public struct SignOff: Hashable, Sendable {
  public var role: Role
  /// How many events the signer saw; the signature is over the root of just these.
  public var seen: Int
  /// The signer's public key: `name+id+key` (C2SP signed-note).
  public var key: String
  /// The key's id and its cosignature over the head of the events seen, in base64.
  public var cosignature: String
  public var stamp: Stamp
  /// When and by whom it was taken back.
  public var revoked: Stamp?

  public init(
    role: Role, seen: Int, key: String, cosignature: String, stamp: Stamp, revoked: Stamp? = nil
  ) {
    self.role = role
    self.seen = seen
    self.key = key
    self.cosignature = cosignature
    self.stamp = stamp
    self.revoked = revoked
  }
}

extension Dossier {
  /// Whether anything that was signed for changed since the signer saw it.
  public func isStale(_ signOff: SignOff) -> Bool { (lastChange ?? -1) >= signOff.seen }

  /// The first act after the signer saw the record that changed it; nil where the sign-off is not stale.
  public func change(after signOff: SignOff) -> Act? {
    acts.first { $0.index >= signOff.seen && $0.changesRecord }
  }

  /// The sign-offs that would hold, had nothing changed since: the latest of each person and role, not
  /// taken back.
  public var staleSignOffs: [SignOff] { latestSignOffs.filter(isStale) }

  /// The sign-offs that hold: neither taken back nor overtaken by a change, the latest of each person
  /// and role.
  public var signOffsInForce: [SignOff] {
    latestSignOffs.filter { !isStale($0) }
  }

  private var latestSignOffs: [SignOff] {
    signOffs.indices.filter { index in
      let signOff = signOffs[index]
      return signOff.revoked == nil
        && !signOffs[(index + 1)...].contains {
          $0.role == signOff.role && $0.stamp.person == signOff.stamp.person
        }
    }.map { signOffs[$0] }
  }
}
