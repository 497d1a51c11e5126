/// Why the ledger cannot do what it was asked, and what helps.
public enum LedgerFault: Error, Hashable, Sendable {
  case missing(path: String)
  /// The ledger is not there, but the checkpoint beside it is.
  case lost(path: String)
  case noFile(path: String)
  case notPermitted(path: String)
  case noKey(path: String)
  /// What was recorded stands, but what follows from it could not be written.
  case notWritten(path: String, because: String)
  case missingFolder(path: String)
  case alreadyExists(path: String)
  case notAFile(path: String)
  case symbolicLink(path: String)
  case foreignOwner(path: String)
  case tooLarge(path: String)
  case notALedger(path: String)
  case truncated(path: String)
  case newerSchema(path: String, found: Int, known: Int)
  case newerEvent(type: String, version: Int)
  case settingRefused(name: String, wanted: String, found: String)
  case locked
  case readOnly
  case diskFull
  case inputOutput(String)
  /// The log has grown since it was read.
  case movedOn(expected: Int, found: Int)
  case slugTaken(String)
  case unsafeKey(path: String)
  case foreignKey(path: String)
  case notAKey(path: String)
  /// The passphrase does not open the key.
  case wrongPassphrase(path: String)
  case badPassphrase
  /// The desk does not know the key as this person's.
  case wrongKey(person: String)
  /// The register does not extend the checkpoint kept beside it.
  case rolledBack(path: String)
  /// The register does not extend an earlier checkpoint that somebody kept.
  case notContinued(size: Int)
  /// A checkpoint is another ledger's.
  case foreignCheckpoint(origin: String)
  case notATimeStamp
  /// A time stamp is of nothing that this ledger signed: the SHA-256 it is of.
  case foreignTimeStamp(String)
  /// Implementations differ on what such a key signed.
  case weakKey
  case unknownArticle(String)
  case unknownEvent(log: String, index: Int)
  case unknownField(index: Int, name: String)
  case unerasable(name: String)
  case nothingToErase(index: Int)
  case unnamed(person: String)
  /// A value the formats cannot hold.
  case unstorable(String)
  /// The stored bytes are not what was recorded.
  case damaged(String)
  /// Rows of the listings do not follow from what was recorded; they can be computed anew.
  case listingAltered(String)
}

extension LedgerFault: CustomStringConvertible {
  /// A stable name for programs.
  public var code: String {
    switch self {
    case .missing: "ledger.missing"
    case .lost: "ledger.lost"
    case .noFile: "file.missing"
    case .notPermitted: "file.not-permitted"
    case .noKey: "key.missing"
    case .notWritten: "file.not-written"
    case .missingFolder: "ledger.missing-folder"
    case .alreadyExists: "ledger.exists"
    case .notAFile: "ledger.not-a-file"
    case .symbolicLink: "ledger.symbolic-link"
    case .foreignOwner: "ledger.foreign-owner"
    case .tooLarge: "evidence.too-large"
    case .notALedger: "ledger.not-a-ledger"
    case .truncated: "ledger.truncated"
    case .newerSchema: "ledger.newer-schema"
    case .newerEvent: "ledger.newer-event"
    case .settingRefused: "ledger.setting-refused"
    case .locked: "ledger.locked"
    case .readOnly: "ledger.read-only"
    case .diskFull: "ledger.disk-full"
    case .inputOutput: "ledger.input-output"
    case .movedOn: "ledger.moved-on"
    case .slugTaken: "ledger.slug-taken"
    case .unsafeKey: "key.unsafe"
    case .foreignKey: "key.foreign-owner"
    case .notAKey: "key.unreadable"
    case .wrongPassphrase: "key.wrong-passphrase"
    case .badPassphrase: "key.bad-passphrase"
    case .wrongKey: "key.wrong"
    case .rolledBack: "ledger.rolled-back"
    case .notContinued: "ledger.not-continued"
    case .foreignCheckpoint: "checkpoint.foreign"
    case .notATimeStamp: "anchor.unreadable"
    case .foreignTimeStamp: "anchor.foreign"
    case .weakKey: "key.weak"
    case .unknownArticle: "ledger.unknown-article"
    case .unknownEvent: "ledger.unknown-event"
    case .unknownField: "erase.unknown-field"
    case .unerasable: "erase.needed"
    case .nothingToErase, .unnamed: "erase.nothing"
    case .unstorable: "ledger.unstorable"
    case .damaged: "ledger.damaged"
    case .listingAltered: "ledger.listing"
    }
  }

  /// Whether the record itself fails its check, so that the program ends with exit code 3.
  public var isIntegrityFailure: Bool {
    switch self {
    case .damaged, .listingAltered, .truncated, .rolledBack, .notContinued, .lost,
      .foreignCheckpoint:
      true
    default: false
    }
  }

  public var message: String {
    switch self {
    case .missing(let path): "there is no ledger at \(path)"
    case .lost(let path): "the ledger \(path) is gone: what it signed, or kept, is still beside it"
    case .noFile(let path): "there is no file \(path)"
    case .notPermitted(let path): "\(path) cannot be read or written by you"
    case .noKey(let path): "there is no key \(path)"
    case .notWritten(let path, let why):
      "it is recorded, but \(path) could not be written: \(why)"
    case .missingFolder(let path): "there is no folder \(path)"
    case .alreadyExists(let path): "\(path) exists already"
    case .notAFile(let path): "\(path) is not a plain file"
    case .symbolicLink(let path): "\(path) is a symbolic link"
    case .tooLarge(let path): "\(path) is larger than an evidence file may be (4 GiB)"
    case .foreignOwner(let path): "\(path) belongs to another user"
    case .notALedger(let path): "\(path) is not a Tickmark ledger"
    case .truncated(let path): "\(path) is shorter than it was: its end is missing"
    case .newerSchema(let path, let found, let known):
      "\(path) was written by a newer Tickmark (format \(found); this one knows \(known))"
    case .newerEvent(let type, let version):
      "the ledger holds an event this Tickmark does not know: \(type) version \(version)"
    case .settingRefused(let name, let wanted, let found):
      "SQLite keeps \(name) at \(found) where \(wanted) is needed"
    case .locked: "the ledger is in use by another process, and stayed so for 10 seconds"
    case .readOnly: "the ledger or its folder cannot be read or written by you"
    case .diskFull: "the disk is full"
    case .inputOutput(let what): "the ledger's file cannot be read or written (\(what))"
    case .movedOn(let expected, let found):
      "somebody recorded something meanwhile (\(found) events, not \(expected))"
    case .slugTaken(let slug): "an article \"\(slug)\" exists already"
    case .unsafeKey(let path):
      "\(path) is not its owner's alone (mode 0600), so its key proves nothing"
    case .foreignKey(let path): "\(path) belongs to another user, so its key proves nothing"
    case .notAKey(let path): "\(path) holds no key"
    case .wrongPassphrase(let path): "this is not the passphrase of \(path)"
    case .badPassphrase: "a passphrase has 12 to 1024 bytes"
    case .wrongKey(let person): "this is not the key the desk knows as \(person)'s"
    case .rolledBack(let path):
      "the ledger does not continue the checkpoint in \(path): it is an older copy, or another history"
    case .notContinued(let size):
      "the ledger does not continue the checkpoint of \(size) heads: its history was rewritten, or this is one of two copies that went on apart"
    case .foreignCheckpoint(let origin): "the checkpoint is of another ledger, \(origin)"
    case .notATimeStamp:
      "this is neither an RFC 3161 time stamp of a SHA-256 nor an OpenTimestamps proof of one"
    case .foreignTimeStamp(let hash):
      "the time stamp is of no checkpoint of this ledger, but of \(hash)"
    case .weakKey: "this is no key to trust: verifiers would differ on what it signed"
    case .unknownArticle(let slug): "there is no article \"\(slug)\""
    case .unknownEvent(let log, let index): "there is no event \(index) in \(log)"
    case .unknownField(let index, let name): "event \(index) keeps no sealed \(name)"
    case .unerasable(let name): "the record cannot be read without the \(name)"
    case .nothingToErase(let index): "event \(index) keeps no words that can be erased"
    case .unnamed(let person): "no name is kept of \(person)"
    case .unstorable(let what): "this cannot be recorded: \(what)"
    case .damaged(let what): "the ledger fails its check: \(what)"
    case .listingAltered(let what): "\(what); the record itself is not concerned"
    }
  }

  public var remedy: String {
    switch self {
    case .missing: "tickmark init"
    case .lost: "restore the last backup there; to begin anew, move claims/ away first"
    case .noFile(let path): "check the path: \(path)"
    case .notPermitted(let path): "check the permissions: ls -ld \(path)"
    case .noKey:
      "restore the key file from your copy; a person can have a new one: tickmark person key --new"
    case .notWritten: "mend that, then export again"
    case .missingFolder: "make the folder first"
    case .alreadyExists: "use another name, or move the file away"
    case .notAFile, .symbolicLink: "put the file itself there"
    case .tooLarge: "keep the part that matters, or cite the file by its address"
    case .foreignOwner: "run tickmark as the user who owns the file"
    case .notALedger: "check the path; nothing was changed"
    case .listingAltered: "tickmark doctor --rebuild"
    case .truncated, .damaged, .rolledBack:
      "keep the file as it is, and restore the last backup beside it"
    case .notContinued: "keep both as they are, and find the ledger that the checkpoint came from"
    case .foreignCheckpoint: "compare it with the ledger of that name"
    case .weakKey: "make a new key"
    case .notATimeStamp: "openssl ts -query -data FILE -sha256 -cert, and send that to an authority"
    case .foreignTimeStamp: "have the very bytes stamped that tickmark audit --head prints"
    case .newerSchema, .newerEvent: "install the newer Tickmark; nothing was changed"
    case .settingRefused: "tickmark doctor"
    case .locked: "wait until the other command is done, then try again"
    case .readOnly: "give yourself the right to both (chmod u+rw)"
    case .diskFull: "free some space, then repeat the command"
    case .inputOutput: "check the disk and its free space, then repeat the command"
    case .movedOn: "look at what changed (tickmark log), then repeat the command"
    case .slugTaken: "name it otherwise: --slug NAME"
    case .unsafeKey(let path): "chmod 600 \(path), and make a new key if somebody may have read it"
    case .foreignKey: "run tickmark as the user who owns the key"
    case .wrongPassphrase: "give it again; nobody can open the key without it"
    case .badPassphrase: "take four or five words that belong to nothing"
    case .wrongKey(let person):
      "sign with the key of \(person), or make a new one: tickmark person key \(person) --new"
    case .notAKey: "restore the key file, or make a new key: tickmark person key --new"
    case .unknownArticle: "tickmark list --articles"
    case .unnamed: "tickmark person list"
    case .unknownEvent, .unknownField: "tickmark log"
    case .nothingToErase: "tickmark log; kept files that nobody names any more: tickmark audit"
    case .unerasable:
      "erase the whole article's file and start a new ledger, or withhold it on export"
    case .unstorable: "report this as a fault of the program"
    }
  }

  public var description: String { message }
}
