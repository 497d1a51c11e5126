import Glibc

@testable import Ledger

/// A folder of a test's own, gone when the test is done.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var generator = SystemRandomNumberGenerator()
    path = "/tmp/tickmark-tests-\(getpid())-\(generator.next() as UInt64)"
    try Disk.makeFolder(path)
  }

  deinit { TemporaryFolder.remove(path) }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  private static func remove(_ path: String) {
    for name in Disk.names(in: path) {
      let entry = "\(path)/\(name)"
      if Disk.status(of: entry)?.kind == .other { remove(entry) } else { Disk.remove(entry) }
    }
    _ = unsafe rmdir(path)
  }
}
