import Glibc

/// An open file descriptor to write to.
final class FileSink: ByteSink {
  private let descriptor: Int32
  let isTerminal: Bool

  init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Asked for once: it takes a process.
  private(set) lazy var size: (columns: Int, rows: Int)? = isTerminal ? TerminalSize.asked : nil

  /// - Throws: ``OutputFault``; a reader that went away ends the program quietly.
  func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let result = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
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
