import Glibc

/// Bytes of a file or of standard input, read piece by piece.
struct ByteInput: ~Copyable {
  private static let pieceSize = 1 << 16
  private let path: String
  private let descriptor: Int32

  /// - Parameter path: `-` is standard input.
  /// - Throws: ``InputFault``.
  init(path: String) throws {
    self.path = path
    guard path != "-" else {
      descriptor = 0
      return
    }
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw InputFault(path: path, number: errno) }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// The next bytes; empty at the end.
  /// - Throws: ``InputFault``.
  func piece() throws -> [UInt8] {
    var failure: Int32 = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: ByteInput.pieceSize) { buffer, count in
      var result = 0
      repeat {
        result = unsafe read(descriptor, buffer.baseAddress, ByteInput.pieceSize)
      } while result < 0 && errno == EINTR
      if result < 0 { failure = errno }
      count = max(0, result)
    }
    if failure != 0 { throw InputFault(path: path, number: failure) }
    return piece
  }

  /// Everything up to the end.
  /// - Throws: ``InputFault``.
  func rest() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while case let piece = try piece(), !piece.isEmpty { bytes += piece }
    return bytes
  }
}

/// Why an input could not be read.
struct InputFault: Error, CustomStringConvertible {
  var path: String
  var reason: String

  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// - Parameter number: the system's error number.
  init(path: String, number: Int32) {
    self.init(path: path, reason: unsafe String(cString: strerror(number)))
  }

  var description: String { "\(path == "-" ? "standard input" : path): \(reason)" }
}
