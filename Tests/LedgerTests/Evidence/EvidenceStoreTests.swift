import Glibc
import Testing

@testable import Ledger

@Suite struct EvidenceStoreTests {
  private let folder: TemporaryFolder
  private let store: EvidenceStore
  private let file: String
  private var named: [NamedFile] { [NamedFile(sha256: hash, place: "harbour source 1")] }
  private let hash = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"

  init() throws {
    folder = try TemporaryFolder()
    store = EvidenceStore(folder: folder.path("objects"))
    file = folder.path("minutes.txt")
    try Disk.create(file, Array("hello".utf8), mode: 0o600)
  }

  @Test func `a file is kept under its hash, read-only, and nothing else is left`() throws {
    let object = try store.keep(file)
    #expect(object.sha256 == hash)
    #expect(object.size == 5)
    #expect(try Disk.read(folder.path("objects/2c/\(hash)")) == Array("hello".utf8))
    #expect(Disk.status(of: store.path(of: hash))?.mode == 0o400)
    #expect(Disk.names(in: store.folder) == ["2c"])
    #expect(store.findings(for: named).isEmpty)
    #expect(try Disk.read(file) == Array("hello".utf8))
  }

  @Test func `a file kept twice is kept once`() throws {
    #expect(try store.keep(file) == store.keep(file))
    #expect(Disk.names(in: folder.path("objects/2c")) == [hash])
  }

  @Test func `a missing object is a finding`() throws {
    let findings = store.findings(for: named)
    #expect(findings.map(\.place) == ["harbour source 1"])
  }

  @Test func `an altered object is a finding, and keeping the file again mends it`() throws {
    _ = try store.keep(file)
    try Disk.replace(store.path(of: hash), with: Array("hullo".utf8), mode: 0o400)
    #expect(store.state(of: hash) == .altered)
    #expect(store.findings(for: named).map(\.place) == ["harbour source 1"])
    #expect(store.findings(for: []).map(\.place) == [store.path(of: hash)])
    _ = try store.keep(file)
    #expect(store.state(of: hash) == .sound)
  }

  @Test func `an object that is a link or has a strange name is a finding`() throws {
    _ = try store.keep(file)
    Disk.remove(store.path(of: hash))
    #expect(unsafe symlink(file, store.path(of: hash)) == 0)
    try Disk.create(folder.path("objects/2c/strange"), [], mode: 0o400)
    #expect(
      store.findings(for: named).map(\.place) == ["harbour source 1", "\(store.folder)/2c/strange"])
  }

  @Test func `bytes are kept as a file with them is`() throws {
    #expect(try store.keep(Array("hello".utf8)) == store.keep(file))
    #expect(Disk.status(of: store.path(of: hash))?.mode == 0o400)
    #expect(Disk.names(in: store.folder) == ["2c"])
  }

  @Test func `a removed object is gone, and removing none is no fault`() throws {
    _ = try store.keep(file)
    try store.remove(hash)
    try store.remove(hash)
    try store.remove("../minutes.txt")
    #expect(store.state(of: hash) == .missing)
    #expect(Disk.status(of: file) != nil)
  }

  @Test func `what nobody names is left over, whole or half written`() throws {
    _ = try store.keep(file)
    #expect(store.leftOver(besides: named).isEmpty)
    let draft = "\(store.folder)/incoming.1.2.new"
    try Disk.create(draft, Array("hel".utf8), mode: 0o400)
    #expect(store.leftOver(besides: named) == [draft])
    #expect(store.leftOver(besides: []) == [draft, store.path(of: hash)])
    #expect(store.findings(for: named).isEmpty)
  }

  @Test(arguments: [
    "../../etc/passwd", "", "2cf2",
    "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824",
  ])
  func `a hash that is none names no object`(hash: String) {
    #expect(store.state(of: hash) == .missing)
  }

  @Test func `a file that is a link, a folder or not there is refused`() throws {
    let link = folder.path("link")
    #expect(unsafe symlink(file, link) == 0)
    #expect(throws: LedgerFault.symbolicLink(path: link)) { try store.keep(link) }
    #expect(throws: LedgerFault.self) { try store.keep(folder.path) }
    #expect(throws: LedgerFault.noFile(path: folder.path("no"))) {
      try store.keep(folder.path("no"))
    }
    #expect(Disk.names(in: store.folder).isEmpty)
  }
}
