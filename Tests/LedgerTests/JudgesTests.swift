import FoundationEssentials
import Testing

@testable import Ledger

/// Implementations that others wrote accept our proofs, notes and leaves, and refuse forgeries of them.
/// Where none is installed the test is passed over with a message.
@Suite struct JudgesTests {
  private let folder: TemporaryFolder
  private let fixtures: String
  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Verifiers").path
  /// As Debian's packages of Go libraries want it.
  private static let go = "GO111MODULE=off GOFLAGS= GOPATH=${GOPATH:-/usr/share/gocode} go"
  /// What a script ends with that found nothing to run.
  private static let nothingInstalled: Int32 = 77

  init() throws {
    folder = try TemporaryFolder()
    fixtures = folder.path("fixtures.json")
    try Disk.create(fixtures, ForeignFixtures.bytes(), mode: 0o600)
  }

  @Test func `Python packages agree with our trees, notes, leaves and disclosures`() throws {
    let (status, words) = try run(
      "${JUDGES_PYTHON:-python3} '\(Self.scripts)/judges.py' '\(fixtures)'")
    guard status != 127, status != Self.nothingInstalled else {
      print("skipped: none of the Python judges is installed")
      return
    }
    #expect(status == 0, "\(words)")
    print(words)
  }

  @Test func `Go's sumdb agrees with our trees and notes`() throws {
    let isInstalled = try run(
      "\(Self.go) list golang.org/x/mod/sumdb/note golang.org/x/mod/sumdb/tlog")
    guard isInstalled.status == 0 else {
      print("skipped: Go with golang.org/x/mod is not installed")
      return
    }
    let (status, words) = try run(
      "\(Self.go) run '\(Self.scripts)/judge.go' '\(fixtures)'")
    #expect(status == 0, "\(words)")
    print(words)
  }

  private func run(_ command: String) throws -> (status: Int32, words: String) {
    let output = folder.path("output")
    let status = Shell.run(command, outputTo: output)
    return (status ?? 127, String(decoding: try Disk.read(output), as: UTF8.self))
  }
}
