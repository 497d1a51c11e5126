/// Something in the record that is not as it was recorded, and where exactly.
public struct IntegrityFinding: Hashable, Sendable, CustomStringConvertible {
  /// The article's slug, `desk`, `register` or `database`.
  public var place: String
  /// The event's index in its log; nil where the fault is not one event's.
  public var index: Int?
  public var message: String
  /// Whether only the listings are at fault, which can be computed anew from what was recorded.
  public var isOfListings = false

  public var description: String {
    "\(place)\(index.map { " event \($0)" } ?? ""): \(message)"
  }
}

/// An article whose record is whole.
public struct AuditedHead: Hashable, Sendable {
  public var slug: String
  public var head: TreeHead
  /// How many of its events the register's last signed checkpoint covers; 0 where none does.
  public var signed: Int
}

/// A file that the record names.
public struct NamedFile: Hashable, Sendable {
  /// In lower-case hexadecimal.
  public var sha256: String
  /// Where it is named: `jobs source 2`.
  public var place: String
}

/// What an audit looked at, and what it found.
public struct IntegrityReport: Hashable, Sendable {
  public var logs = 0
  public var events = 0
  /// Without decoys, which stand for nothing.
  public var sealedValues = 0
  /// How many sealed values were erased, each with an event that says so.
  public var erasedValues = 0
  public var findings: [IntegrityFinding] = []
  /// The logs with events of a later release: whole, but what they mean was not looked at. The place and
  /// index of each one's first such event, and its type.
  public var unread: [IntegrityFinding] = []
  /// The articles whose trees are whole, by slug.
  public var heads: [AuditedHead] = []
  /// The originals and the evidence that the whole articles name.
  public var files: [NamedFile] = []
  /// How many outsiders' time stamps of checkpoints are kept.
  public var anchors = 0
  /// Whether something was signed, and no checkpoint is kept beside the ledger: then an older copy of it
  /// would not be noticed.
  public var lacksWitness = false

  /// The sign-offs and exports that only a later seal than their own covers: a build that did not seal them
  /// in one transaction recorded them, or the register was emptied and the article sealed again.
  public var sealedLater: [IntegrityFinding] = []

  public var isSound: Bool { findings.isEmpty }
}
