import Claims
import Crypto

/// The files that evidence rests on, each kept once under its SHA-256 and never changed.
public struct EvidenceStore: Hashable, Sendable {
  /// The folder, as `claims/objects`.
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// Larger files are refused.
  public static let sizeLimit = 4 << 30

  /// A kept file.
  public struct Object: Hashable, Sendable {
    /// In lower-case hexadecimal.
    public let sha256: String
    /// In bytes.
    public let size: Int
  }

  public enum State: String, Hashable, Sendable {
    case sound, missing, altered
  }

  /// Keeps a copy of a file: when this returns, it is on disk and reads back with its hash. The file
  /// itself is only read. Call it before the event that names the hash.
  public func keep(_ path: String) throws -> Object {
    try keep { draft in
      var hasher = SHA256()
      let size = try Disk.copy(path, to: draft, mode: 0o400, atMost: EvidenceStore.sizeLimit) {
        hasher.update(data: $0)
      }
      return Object(sha256: Hexadecimal.text(of: hasher.finalize()), size: size)
    }
  }

  /// Keeps bytes likewise.
  @discardableResult
  public func keep(_ bytes: [UInt8]) throws -> Object {
    try keep { draft in
      try Disk.create(draft, bytes, mode: 0o400)
      return Object(sha256: Hash(of: bytes).hexadecimal, size: bytes.count)
    }
  }

  private func keep(_ write: (String) throws -> Object) throws -> Object {
    try Disk.makeFolder(folder)
    let draft = Disk.draftName(for: "\(folder)/incoming")
    defer { Disk.remove(draft) }
    let object = try write(draft)
    try place(draft, as: object.sha256)
    return object
  }

  private func place(_ draft: String, as sha256: String) throws {
    let target = path(of: sha256)
    if state(of: sha256) != .sound {
      try Disk.makeFolder(Disk.folder(of: target))
      try Disk.move(draft, to: target)
    }
    guard state(of: sha256) == .sound else {
      throw LedgerFault.damaged("the object \(sha256) does not read back the same")
    }
  }

  /// Removes an object for good; none is there afterwards, whether or not one was, and none comes back
  /// when the power goes.
  public func remove(_ sha256: String) throws {
    let path = path(of: sha256)
    guard Hexadecimal.bytes(of: sha256)?.count == Hash.size, Disk.status(of: path) != nil else {
      return
    }
    Disk.remove(path)
    guard Disk.status(of: path) == nil else { throw LedgerFault.notPermitted(path: path) }
    try Disk.syncFolder(of: path)
  }

  private static let markEnding = ".removing"

  private func mark(of sha256: String) -> String {
    "\(folder)/\(sha256)\(EvidenceStore.markEnding)"
  }

  /// Marks an object as one to remove; when this returns, the mark outlasts a power cut.
  func mark(_ sha256: String) throws {
    guard Disk.status(of: mark(of: sha256)) == nil, Disk.status(of: path(of: sha256)) != nil else {
      return
    }
    try Disk.create(mark(of: sha256), [], mode: 0o600)
    try Disk.syncFolder(of: mark(of: sha256))
  }

  func unmark(_ sha256: String) { Disk.remove(mark(of: sha256)) }

  /// The SHA-256 of each object that is marked.
  var marked: [String] {
    Disk.names(in: folder).filter { $0.hasSuffix(EvidenceStore.markEnding) }.map {
      String($0.dropLast(EvidenceStore.markEnding.utf8.count))
    }
  }

  /// Where an object is kept, whether or not it is there.
  public func path(of sha256: String) -> String { "\(folder)/\(sha256.prefix(2))/\(sha256)" }

  /// Reads the object and compares its hash.
  public func state(of sha256: String) -> State {
    guard Hexadecimal.bytes(of: sha256)?.count == Hash.size,
      Disk.status(of: path(of: sha256))?.kind == .file
    else { return .missing }
    var hasher = SHA256()
    guard (try? Disk.read(path(of: sha256)) { hasher.update(data: $0) }) != nil else {
      return .altered
    }
    return Hexadecimal.text(of: hasher.finalize()) == sha256 ? .sound : .altered
  }

  /// Every object that is named and not sound, and every other file there that does not have its hash.
  public func findings(for named: [NamedFile]) -> [IntegrityFinding] {
    let faulty = named.compactMap { file in
      fault(of: file.sha256).map { fault in
        IntegrityFinding(
          place: file.place, index: nil,
          message: "the evidence file \(path(of: file.sha256)) \(fault)")
      }
    }
    let known = Set(named.map { path(of: $0.sha256) })
    return faulty
      + objects.filter { !known.contains($0) && !isSound($0) }.map { path in
        IntegrityFinding(
          place: path, index: nil, message: "the evidence file does not have its hash")
      }
  }

  /// The files kept that the record does not name: a command was cut short before it recorded one, or after
  /// it erased one. They are no fault, and yet may hold what should be gone.
  public func leftOver(besides named: [NamedFile]) -> [String] {
    let known = Set(named.map { path(of: $0.sha256) })
    let drafts = Disk.names(in: folder).filter {
      $0.utf8.count != 2 && !$0.hasSuffix(EvidenceStore.markEnding)
    }.map { "\(folder)/\($0)" }
    return drafts + objects.filter { !known.contains($0) }
  }

  /// What is wrong with an object; nil where it is sound.
  private func fault(of sha256: String) -> String? {
    switch state(of: sha256) {
    case .sound: nil
    case .altered: "does not have its hash"
    case .missing: Disk.status(of: path(of: sha256)) == nil ? "is missing" : "is not a plain file"
    }
  }

  private func isSound(_ path: String) -> Bool {
    let name = String(path.split(separator: "/").last ?? "")
    return path == self.path(of: name) && state(of: name) == .sound
  }

  /// The paths of all files that stand where objects do.
  private var objects: [String] {
    Disk.names(in: folder).filter { $0.utf8.count == 2 }.flatMap { prefix in
      Disk.names(in: "\(folder)/\(prefix)").map { "\(folder)/\(prefix)/\($0)" }
    }
  }
}
