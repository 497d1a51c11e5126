import Glibc

/// The few things the program does with files by their path.
enum FileSystem {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
  static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The size in bytes; nil where there is no such file.
  static func size(of path: String) -> Int? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// The whole file.
  ///
  /// - Throws: ``FileFault``, also where it has more bytes than the limit.
  static func read(_ path: String, limit: Int = .max) throws -> [UInt8] {
    if isDirectory(path) { throw FileFault(path: path, number: EISDIR) }
    if let size = size(of: path), size > limit { throw FileFault.tooLarge(path, size) }
    do {
      let input = try ByteInput(path: path)
      var bytes: [UInt8] = []
      while case let piece = try input.piece(), !piece.isEmpty {
        bytes += piece
        if bytes.count > limit { throw FileFault.tooLarge(path, bytes.count) }
      }
      return bytes
    } catch let fault as InputFault {
      throw FileFault(path: path, reason: fault.reason, number: errno)
    }
  }

  /// Makes the file, or takes its place at once: a reader sees the old bytes or the new, never half.
  ///
  /// - Parameter mode: Whom a new file is for; everybody may read it where none is given.
  /// - Throws: ``FileFault``.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws {
    let draft = path + ".tmp"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileFault(path: path, number: errno) }
    do {
      try FileSink(descriptor: descriptor).write(bytes)
    } catch let fault as OutputFault {
      close(descriptor)
      unsafe unlink(draft)
      throw FileFault(path: path, number: fault.number)
    }
    let isSynced = fsync(descriptor) == 0
    guard close(descriptor) == 0, isSynced, unsafe rename(draft, path) == 0 else {
      let number = errno
      unsafe unlink(draft)
      throw FileFault(path: path, number: number)
    }
    try syncDirectory(of: path)
  }

  /// Makes the names in a path's directory safe from a power cut.
  private static func syncDirectory(of path: String) throws {
    let descriptor = unsafe open(directory(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path: path, number: errno) }
    defer { close(descriptor) }
    // Some file systems cannot sync a directory, and need not.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw FileFault(path: path, number: errno)
    }
  }

  /// Makes a directory and those above it.
  ///
  /// - Throws: ``FileFault``.
  static func makeDirectory(_ path: String) throws {
    if isDirectory(path) { return }
    let parent = directory(of: path)
    if parent != path { try makeDirectory(parent) }
    guard unsafe mkdir(path, 0o755) == 0 || isDirectory(path) else {
      throw FileFault(path: path, number: errno)
    }
    try syncDirectory(of: path)
  }

  static func remove(_ path: String) { unsafe unlink(path) }

  /// Bytes free for this user where the path is.
  static func freeSpace(at path: String) -> Int? {
    var status = statvfs()
    guard unsafe statvfs(path, &status) == 0 else { return nil }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }

  static var workingDirectory: String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// Why a file could not be read or written.
struct FileFault: Error {
  var path: String
  var reason: String
  /// The system's error number.
  var number: Int32

  init(path: String, reason: String, number: Int32) {
    self.path = path
    self.reason = reason
    self.number = number
  }

  init(path: String, number: Int32) {
    self.init(path: path, reason: unsafe String(cString: strerror(number)), number: number)
  }

  static func directory(_ path: String) -> FileFault { FileFault(path: path, number: EISDIR) }

  fileprivate static func tooLarge(_ path: String, _ size: Int) -> FileFault {
    FileFault(path: path, reason: "too large: \(size) bytes", number: EFBIG)
  }
}
