import FoundationEssentials
import Testing

@testable import Ledger

/// The mutations of `Tests/Verifiers/mutations.py`, for both verifiers.
@Suite struct MutatedBundleTests {
  private let bundle: TestBundle
  private let files: [String: [UInt8]]
  /// Only every so manieth byte of a large file.
  private static let share = 23

  init() throws {
    let bundle = try TestBundle()
    self.bundle = bundle
    files = Dictionary(try bundle.names.map { ($0, try bundle.bytes($0)) }) { $1 }
  }

  @Test func `verify.py refuses every mutation`() throws {
    guard Python.isInstalled else {
      print("skipped: python3 is not installed")
      return
    }
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Verifiers/mutations.py").path
    let output = bundle.folder.path("output")
    let status = Python.run(
      [
        script, bundle.path, "--key", bundle.key.verifier.description, "--share",
        "\(Self.share)",
      ], outputTo: output)
    let words = String(decoding: try Disk.read(output), as: UTF8.self)
    #expect(status == 0, "\(words)")
    #expect(words.contains(" 0 passed"))
  }

  @Test func `the audit refuses every mutation`() {
    var passed: [String] = []
    for (place, mutated) in FileMutations(of: files, share: Self.share) where isSound(mutated) {
      passed.append(place)
    }
    #expect(passed == [])
  }

  private func isSound(_ files: [String: [UInt8]]) -> Bool {
    (try? BundleAudit(files: files, pinned: bundle.key.verifier.description).proven()) != nil
  }
}

/// A bundle with one small change, and what was changed, over and over.
private struct FileMutations: Sequence {
  typealias Mutation = (place: String, files: [String: [UInt8]])
  let all: [Mutation]

  init(of files: [String: [UInt8]], share: Int) {
    var all: [Mutation] = []
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      func add(_ what: String, _ new: [UInt8]?) {
        guard new != bytes else { return }
        var changed = files
        changed[name] = new
        all.append(("\(name) \(what)", changed))
      }
      for index in stride(from: 0, to: bytes.count, by: bytes.count < 1000 ? 1 : share) {
        var flipped = bytes
        flipped[index] ^= 1 << (index % 8)
        add("byte \(index)", flipped)
      }
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      for index in lines.indices where lines.count < 100 || index % share == 0 {
        add("line \(index) dropped", text(lines[..<index] + lines[(index + 1)...]))
        add("line \(index) doubled", text(lines[...index] + lines[index...]))
        guard index + 1 < lines.endIndex else { continue }
        var swapped = lines
        swapped.swapAt(index, index + 1)
        add("line \(index) swapped", text(swapped))
      }
      add("removed", nil)
      add("emptied", [])
      add("cut", bytes.dropLast())
      add("longer", bytes + [0x0A])
    }
    all.append(("a file added", files.merging(["extra.txt": []]) { $1 }))
    self.all = all
  }

  func makeIterator() -> some IteratorProtocol<Mutation> { all.makeIterator() }
}

private func text(_ lines: some Sequence<ArraySlice<UInt8>>) -> [UInt8] {
  lines.flatMap { $0 + [0x0A] }
}
