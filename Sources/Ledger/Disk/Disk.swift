import Glibc

/// Files by path, written so that they survive a power cut. The system's own calls, since nothing else
/// offers exclusive creation, refusal of links and syncing of folders.
enum Disk {
  /// What a path names, links not followed; nil where it names nothing.
  static func status(of path: String) -> FileStatus? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return FileStatus(status)
  }

  /// The bytes of a plain file, at most `limit` of them.
  ///
  /// - Throws: ``LedgerFault``, also where the path is a symbolic link, or a pipe that nobody fills.
  static func read(_ path: String, atMost limit: Int = .max) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path, atMost: limit) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Hands on a file piece by piece; how many bytes there were.
  @discardableResult
  static func read(
    _ path: String, atMost limit: Int = .max, _ body: (ArraySlice<UInt8>) throws -> Void
  ) throws -> Int {
    let file = try open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw fault(path) }
    guard FileStatus(status).kind == .file else { throw LedgerFault.notAFile(path: path) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while total < limit {
      let wanted = min(buffer.count, limit - total)
      let count = unsafe buffer.withUnsafeMutableBytes { space in
        unsafe Glibc.read(file, space.baseAddress, wanted)
      }
      guard count >= 0 else { throw fault(path) }
      if count == 0 { break }
      try body(buffer[..<count])
      total += count
    }
    return total
  }

  /// Writes a new file under a name nobody has, and syncs it.
  static func create(_ path: String, _ bytes: [UInt8], mode: mode_t) throws {
    try create(path, mode: mode) { file in try write(bytes[...], to: file, path) }
  }

  /// Copies a file to a new name, handing its pieces on as well, and syncs the copy.
  ///
  /// - Returns: How many bytes it has.
  /// - Throws: ``LedgerFault/tooLarge(path:)`` above the limit; nothing is left behind then.
  static func copy(
    _ path: String, to target: String, mode: mode_t, atMost limit: Int,
    _ body: (ArraySlice<UInt8>) -> Void
  ) throws -> Int {
    var total = 0
    try create(target, mode: mode) { file in
      total = try read(path, atMost: limit + 1) { piece in
        body(piece)
        try write(piece, to: file, target)
      }
    }
    guard total <= limit else { throw LedgerFault.tooLarge(path: path) }
    return total
  }

  private static func create(
    _ path: String, mode: mode_t, _ body: (Int32) throws -> Void
  ) throws {
    let file = try open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    defer { close(file) }
    do {
      try body(file)
      guard fchmod(file, mode) == 0, fsync(file) == 0 else { throw fault(path) }
    } catch {
      remove(path)
      throw error
    }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32, _ path: String) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
      }
      guard count > 0 else { throw fault(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes a file beside its place, syncs it, and puts it there in one step.
  static func replace(_ path: String, with bytes: [UInt8], mode: mode_t) throws {
    let draft = draftName(for: path)
    do {
      try create(draft, bytes, mode: mode)
      try move(draft, to: path)
    } catch {
      remove(draft)
      throw error
    }
  }

  /// Writes a new file that is there whole or not at all, whenever the power goes.
  ///
  /// - Throws: ``LedgerFault/alreadyExists(path:)``
  static func createWhole(_ path: String, _ bytes: [UInt8], mode: mode_t) throws {
    let draft = draftName(for: path)
    defer { remove(draft) }
    try create(draft, bytes, mode: mode)
    try moveNew(draft, to: path)
  }

  /// Whether a file can be made beside `path`.
  static func isFolderWritable(of path: String) -> Bool {
    unsafe access(folder(of: path), W_OK | X_OK) == 0
  }

  /// A name beside `path` that nobody else uses.
  static func draftName(for path: String) -> String {
    var generator = SystemRandomNumberGenerator()
    return "\(path).\(getpid()).\(generator.next() as UInt32).new"
  }

  /// Renames over whatever is there; the folder is synced.
  static func move(_ path: String, to target: String) throws {
    guard unsafe rename(path, target) == 0 else { throw fault(target) }
    try syncFolder(of: target)
  }

  /// Renames unless something is there; the folder is synced.
  ///
  /// - Throws: ``LedgerFault/alreadyExists(path:)``
  static func moveNew(_ path: String, to target: String) throws {
    guard unsafe link(path, target) == 0 else { throw fault(target) }
    remove(path)
    try syncFolder(of: target)
  }

  static func sync(_ path: String) throws {
    let file = try open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    defer { close(file) }
    guard fsync(file) == 0 else { throw fault(path) }
  }

  static func syncFolder(of path: String) throws {
    let folder = try open(self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw fault(path) }
  }

  /// Makes a folder, and those above it, for the owner alone.
  static func makeFolder(_ path: String) throws {
    guard status(of: path) == nil else { return }
    let parent = folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw fault(path) }
    try syncFolder(of: path)
  }

  /// The names in a folder, sorted; none where there is no such folder.
  static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self, capacity: 256) { text in
          unsafe String(cString: text)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a file; nothing happens where there is none.
  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Removes a folder with the files in it.
  static func removeFolder(_ path: String) {
    for name in names(in: path) { remove("\(path)/\(name)") }
    _ = unsafe rmdir(path)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func open(_ path: String, _ flags: Int32, _ mode: mode_t = 0) throws -> Int32 {
    let file = unsafe Glibc.open(path, flags, mode)
    guard file >= 0 else { throw fault(path) }
    return file
  }

  /// The fault behind `errno`.
  private static func fault(_ path: String) -> LedgerFault {
    let code = errno
    return switch code {
    case ENOENT, ENOTDIR: .noFile(path: path)
    case EEXIST: .alreadyExists(path: path)
    case ELOOP: .symbolicLink(path: path)
    case EISDIR: .notAFile(path: path)
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    default: .inputOutput("\(path): error \(code)")
    }
  }
}

/// What a path names.
struct FileStatus: Hashable {
  enum Kind { case file, link, other }

  let kind: Kind
  let size: Int
  /// Whether this process's user owns it.
  let isOwn: Bool
  /// The permission bits.
  let mode: UInt32

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    isOwn = status.st_uid == geteuid()
    mode = status.st_mode & 0o7777
  }
}
