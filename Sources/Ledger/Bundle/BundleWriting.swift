public import Claims

/// A file of a report.
public struct ReportFile: Hashable, Sendable {
  /// `report.json`, `report.html`, …
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension Ledger {
  /// Writes a folder with which an outsider can prove a report: the report, the events it follows from,
  /// what it discloses of them, the register's proof, the signed checkpoint, the keys and a verifier.
  ///
  /// The export is itself an event, which names the hash of every file; the article is sealed behind it,
  /// so that its head is the register's last.
  ///
  /// - Parameters:
  ///   - report: The report's files, made from this dossier; `report.json` is one of them.
  ///   - conditions: What the report was made under. Rules that the desk has not recorded yet are recorded
  ///     as its own first.
  ///   - key: The ledger's own.
  ///   - time: Seconds since 1970.
  ///   - folder: A new folder.
  /// - Returns: The article with the export.
  /// - Throws: ``LedgerFault/alreadyExists(path:)``, or what recording and sealing throw.
  public func exportBundle(
    of dossier: Dossier, report: [ReportFile], under conditions: ExportConditions,
    key: SigningKey, at time: Int, to folder: String, _ writing: Writing
  ) throws -> Dossier {
    guard Disk.status(of: folder) == nil else { throw LedgerFault.alreadyExists(path: folder) }
    try checkSealing()
    guard let main = report.first(where: { $0.name == "report.json" }) else {
      throw LedgerFault.unstorable("a bundle needs report.json")
    }
    let files = try report + [VerifierScript.file, disclosures(in: main, of: dossier)]
    let hashes = files.map { ($0.name, Hash(of: $0.bytes).hexadecimal) }
    let exported = ReportExported(
      profile: conditions.profile, files: Dictionary(hashes, uniquingKeysWith: { $1 }),
      policy: conditions.policy, tool: conditions.tool)
    try record(conditions.policy, writing)
    let (new, note) = try append([exported], to: dossier, sealing: key, at: time, writing)
    try write(files + proofFiles(of: new, note), to: folder)
    return new
  }

  /// The sealed values that the report shows. The export event names their file's hash too: none can be
  /// left out later.
  private func disclosures(in report: ReportFile, of dossier: Dossier) throws -> ReportFile {
    let chosen = BundleDisclosures(report: try JSON(parsing: report.bytes))
    let article = try store.events(of: dossier.id, from: 0)
    let desk = try store.events(of: deskLog(), from: 0)
    let disclosed =
      try article.flatMap { try chosen.disclosures(of: $0, ofDesk: false) }
      + desk.flatMap { try chosen.disclosures(of: $0, ofDesk: true) }
    return ReportFile("disclosures.txt", lines: disclosed.map(\.text).sorted())
  }

  private func proofFiles(of dossier: Dossier, _ note: SignedNote) throws -> [ReportFile] {
    let desk = try deskLog()
    let (article, people) = try (
      store.events(of: dossier.id, from: 0), store.events(of: desk, from: 0)
    )
    let register = try store.register()
    let hashes = register.map(\.hash)
    let keys = try self.desk().keys.map(\.key)
    return [
      ReportFile("events.jsonl", lines: article.map(\.leaf.text)),
      ReportFile("desk.jsonl", lines: people.map(\.leaf.text)),
      try proof("desk.tlog-proof", that: desk, isIn: register, hashes, note),
      try proof("register.tlog-proof", that: dossier.id, isIn: register, hashes, note),
      ReportFile(name: "checkpoint", bytes: Array(note.description.utf8)),
      ReportFile("vkeys.txt", lines: keys),
    ]
  }

  /// The proof of a log's last head, which covers all of its events.
  private func proof(
    _ name: String, that log: String, isIn register: [RegisterLeaf], _ hashes: [Hash],
    _ note: SignedNote
  ) throws -> ReportFile {
    let origin = try LedgerNames.origin(of: log, in: origin())
    guard let head = register.last(where: { $0.checkpoint?.origin == origin }) else {
      throw LedgerFault.damaged("the register has no head of the log \(log)")
    }
    let proof = InclusionProof(of: head.index, in: hashes)
    return ReportFile(name: name, bytes: Array(proof.text(note).utf8))
  }

  private func write(_ files: [ReportFile], to folder: String) throws {
    let draft = Disk.draftName(for: folder)
    do {
      try Disk.makeFolder(draft)
      for file in files { try Disk.create("\(draft)/\(file.name)", file.bytes, mode: 0o644) }
      try Disk.syncFolder(of: "\(draft)/checkpoint")
      try Disk.move(draft, to: folder)
    } catch let fault as LedgerFault {
      Disk.removeFolder(draft)
      throw LedgerFault.notWritten(path: folder, because: fault.message)
    }
  }
}

extension ReportFile {
  init(_ name: String, lines: [String]) {
    self.init(name: name, bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}

extension Leaf {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
