public import Claims
public import Prose

/// Which article, text, rules and ledger a report speaks of.
public struct ReportIdentity: Hashable, Sendable {
  public internal(set) var slug: String
  public internal(set) var title: String
  public internal(set) var revision: Int
  /// The SHA-256 of the text under check and of the file it came from, in hexadecimal.
  public internal(set) var textSHA256: String
  public internal(set) var originalSHA256: String
  public internal(set) var address: String?
  public internal(set) var fileName: Disclosed<String>?
  public internal(set) var dateline: CivilDate?
  public internal(set) var decoder: String
  public internal(set) var model: String
  public internal(set) var imported: ReportedStamp
  public internal(set) var profile: Profile
  public internal(set) var policy: Policy
  public internal(set) var tool: String
  public internal(set) var log: LedgerHead
}

/// Where the ledger stood when a report was made.
public struct LedgerHead: Hashable, Sendable {
  /// The article's log: 22 characters of base64url.
  public var log: String
  /// How many events the log holds; the report folds all of them, from 0.
  public var size: Int
  /// The RFC 6962 root over those events, in hexadecimal.
  public var root: String?
  /// The ledger's last signed checkpoint when the report was made, as a C2SP signed note.
  public var checkpoint: String?
  /// The time of the last event: the moment the report speaks of.
  public var time: String?

  public init(
    log: String, size: Int, root: String? = nil, checkpoint: String? = nil, time: String? = nil
  ) {
    self.log = log
    self.size = size
    self.root = root
    self.checkpoint = checkpoint
    self.time = time
  }
}

/// Who recorded something, when, and at which index of the log.
public struct ReportedStamp: Hashable, Sendable {
  public let index: Int
  public let person: String
  public let time: String

  init(_ stamp: Stamp) {
    index = stamp.index
    person = stamp.person
    time = stamp.time
  }
}
