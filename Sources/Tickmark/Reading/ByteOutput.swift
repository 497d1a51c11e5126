import Glibc

/// Standard output, written at once and whole.
enum ByteOutput {
  /// A reader that went away ends the program quietly, as a broken pipe does.
  static func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let rest = bytes[written...]
      let result = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(1, buffer.baseAddress, buffer.count)
      }
      if result < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { exit(128 + SIGPIPE) }
        throw OutputFault(number: errno)
      }
      written += result
    }
  }
}

/// Why output could not be written.
struct OutputFault: Error, CustomStringConvertible {
  /// The system's error number.
  var number: Int32

  var description: String { "standard output: \(unsafe String(cString: strerror(number)))" }
}
