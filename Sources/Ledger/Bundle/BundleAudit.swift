import Claims

/// What proves a bundle, and what it proves.
public struct BundleProof: Hashable, Sendable {
  public let events: Int
  public let signOffs: Int
  public let checkpoint: Checkpoint
}

/// Proves a bundle's events, sign-offs and files; what its report must say follows from what is returned.
///
/// - Parameters:
///   - folder: The bundle.
///   - key: The ledger's key, known from elsewhere: `name+id+key`. Without it anybody could have made the
///     bundle.
/// - Throws: ``BundleFault``: the first thing that is not as it should be, and where.
public func auditBundle(in folder: String, pinned key: String? = nil) throws -> ProvenBundle {
  var files: [String: [UInt8]] = [:]
  for name in Disk.names(in: folder) {
    files[name] = try Disk.read("\(folder)/\(name)", atMost: 256 << 20)
  }
  return try BundleAudit(files: files, pinned: key).proven()
}

/// Why a bundle is not sound, and where.
public struct BundleFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let place: String
  public let message: String

  public init(place: String, message: String) {
    self.place = place
    self.message = message
  }

  public var description: String { "\(place): \(message)" }
}

/// One bundle under audit.
struct BundleAudit {
  let files: [String: [UInt8]]
  let pinned: String?

  static let proofFiles: Set = [
    "events.jsonl", "desk.jsonl", "desk.tlog-proof", "register.tlog-proof", "checkpoint",
    "vkeys.txt",
  ]

  /// What an export may name.
  static let exportedFiles: Set = [
    "report.json", "report.html", "report.md", "report.csv", "disclosures.txt", "verify.py",
  ]

  func proven() throws -> ProvenBundle {
    let article = try BundleLog("events.jsonl", lines: lines("events.jsonl"))
    let desk = try BundleLog("desk.jsonl", lines: lines("desk.jsonl"))
    try checkFiles(article)
    let keys = try checkKeys(desk)
    let (checkpoint, note) = try BundleAudit.signedCheckpoint(bytes("checkpoint"), by: keys)
    try need(
      checkpoint.origin == LedgerNames.origin(ofDesk: desk.name), "desk.jsonl",
      "is not this ledger's")
    let place = try [("desk.tlog-proof", desk), ("register.tlog-proof", article)].map {
      try checkHead(of: $1, $0, checkpoint, note)
    }
    try need(
      place.last == checkpoint.head.size - 1, "register.tlog-proof",
      "the article's head is not the last: a later one may exist")
    let disclosed = try disclosures(of: [article, desk])
    let proof = BundleProof(
      events: article.leaves.count,
      signOffs: try checkSignOffs(article, desk, origin: checkpoint.origin),
      checkpoint: checkpoint)
    let conditions = try checkConditions(article, desk)
    return ProvenBundle(
      proof: proof, files: files, keys: keys, conditions: conditions,
      article: article.events(disclosed).dropLast(), desk: desk.events(disclosed))
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    guard let bytes = files[name] else { throw BundleFault(place: name, message: "is missing") }
    return bytes
  }

  private func lines(_ name: String) throws -> [String] {
    guard let text = String(validating: try bytes(name), as: UTF8.self) else {
      throw BundleFault(place: name, message: "is not UTF-8")
    }
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    try need(lines.popLast()?.isEmpty ?? true, name, "does not end in a line feed")
    return lines.map { String(Substring($0)) }
  }

  /// Every file that the export names is there and as it was; there are no others.
  private func checkFiles(_ article: BundleLog) throws {
    guard let last = article.leaves.last, last.type == ReportExported.type,
      let named = last.fields["files"]?.object
    else {
      throw BundleFault(place: "events.jsonl", message: "the last event is not this export")
    }
    for (name, hash) in named {
      let found = Hash(of: try bytes(name)).hexadecimal
      try need(found == hash.string, name, "is not the file that was exported")
    }
    // What else came with it would be taken for proven, and is not looked at.
    let strange = Set(named.keys).subtracting(BundleAudit.exportedFiles)
    try need(strange.isEmpty, strange.sorted().joined(separator: ", "), "is no part of an export")
    for name in ["report.json", "disclosures.txt"] {
      try need(named[name] != nil, name, "was not exported")
    }
    let extra = Set(files.keys).subtracting(BundleAudit.proofFiles).subtracting(named.keys)
    try need(extra.isEmpty, extra.sorted().joined(separator: ", "), "does not belong to the bundle")
  }

  /// The ledger's own keys.
  private func checkKeys(_ desk: BundleLog) throws -> [VerifierKey] {
    let registered = desk.leaves.filter { $0.type == KeyRegistered.type }
    let all = registered.compactMap { $0.fields["key"]?.string }
    try need(lines("vkeys.txt") == all, "vkeys.txt", "is not what the desk registered")
    let own = registered.filter { $0.fields["person"] == nil }.compactMap {
      $0.fields["key"]?.string
    }
    try need(
      pinned.map(own.contains) ?? true, "vkeys.txt", "the ledger's key is not the one you gave")
    return (pinned.map { [$0] } ?? own).compactMap { VerifierKey(parsing: $0) }
      .filter { $0.kind == .note }
  }

  /// What the export says the report was made under. The desk's own rules were the same.
  private func checkConditions(_ article: BundleLog, _ desk: BundleLog) throws -> ExportConditions {
    do {
      let exported = try (article.leaves.last?.fields).map {
        try ReportExported(fields: EventFields(open: $0))
      }
      guard let exported, let policy = exported.policy, let tool = exported.tool else {
        throw BundleFault(place: "events.jsonl", message: "the export does not say its policy")
      }
      let rules = try desk.leaves.last { $0.type == PolicySet.type }.map {
        try PolicySet(fields: EventFields(open: $0.fields)).policy
      }
      try need(rules == policy, "desk.jsonl", "the desk's policy is not the one of the export")
      return ExportConditions(profile: exported.profile, policy: policy, tool: tool)
    } catch let fault as EventFault {
      throw BundleFault(place: "events.jsonl", message: fault.description)
    }
  }

  /// Where the head of all of a log's events stands in the register.
  private func checkHead(
    of log: BundleLog, _ name: String, _ checkpoint: Checkpoint, _ note: SignedNote
  ) throws -> Int {
    guard let proof = try InclusionProof(parsing: bytes(name), endingWith: note) else {
      throw BundleFault(
        place: name,
        message: "is not a proof as tlog-proof writes it, with the checkpoint at its end")
    }
    let head = Checkpoint(
      origin: LedgerNames.origin(of: log.name, in: checkpoint.origin),
      head: log.head(at: log.leaves.count))
    let leaf = RegisterLeaf(index: proof.index, bytes: Array(head.text.utf8))
    try need(
      proof.proves(leaf.hash, in: checkpoint.head.size, root: checkpoint.head.root), log.file,
      "its events are not those of its head in the signed register")
    return proof.index
  }

  /// What was disclosed, by the event's id.
  private func disclosures(of logs: [BundleLog]) throws -> [String: [Disclosure]] {
    var open: [String: Leaf] = [:]
    for leaf in logs.flatMap(\.leaves) {
      for digest in leaf.digests {
        try need(open.updateValue(leaf, forKey: digest) == nil, leaf.log, "a digest comes twice")
      }
    }
    var given: [String: [Disclosure]] = [:]
    for (index, line) in try lines("disclosures.txt").enumerated() {
      let place = "disclosures.txt line \(index + 1)"
      guard let disclosure = try? Disclosure(parsing: line),
        let leaf = open.removeValue(forKey: disclosure.digest)
      else { throw BundleFault(place: place, message: "is not one of the events', or used twice") }
      let isNew = !given[leaf.stamp.id, default: []].contains { $0.name == disclosure.name }
      try need(
        isNew && leaf.fields[disclosure.name] == nil, place, "gives a field that is there already")
      given[leaf.stamp.id, default: []].append(disclosure)
    }
    return given
  }

  private func checkSignOffs(_ article: BundleLog, _ desk: BundleLog, origin: String) throws -> Int
  {
    let known = Set(
      desk.leaves.filter { $0.type == KeyRegistered.type }.map {
        [$0.fields["person"], $0.fields["key"]]
      })
    let leaves = article.leaves.filter { $0.type == SignedOff.type }
    for leaf in leaves {
      let place = "sign-off at event \(leaf.stamp.index)"
      let payload = try SignedOff(fields: EventFields(open: leaf.fields))
      try need(
        known.contains([.string(leaf.stamp.person), .string(payload.key)]), place,
        "the desk does not know the key as the signer's")
      let signOff = SignOff(
        role: payload.role, seen: payload.seen, key: payload.key,
        cosignature: payload.cosignature, stamp: leaf.stamp)
      let isGenuine =
        payload.seen <= leaf.stamp.index
        && signOff.isGenuine(
          origin: origin, log: article.name, head: article.head(at: payload.seen))
      try need(isGenuine, place, "the signature is not over the events it names")
    }
    return leaves.count
  }
}

private func need(_ holds: Bool, _ place: String, _ message: String) throws {
  guard holds else { throw BundleFault(place: place, message: message) }
}

/// One log as a bundle shows it.
struct BundleLog {
  let file: String
  let name: String
  let leaves: [Leaf]

  init(_ file: String, lines: [String]) throws {
    self.file = file
    leaves = try lines.enumerated().map { index, line in
      let place = "\(file) event \(index)"
      let leaf: Leaf
      do { leaf = try Leaf(parsing: Array(line.utf8)) } catch {
        throw BundleFault(place: place, message: "not canonical (\(error))")
      }
      try need(leaf.stamp.index == index, place, "says it is event \(leaf.stamp.index)")
      return leaf
    }
    try need(!leaves.isEmpty, file, "is empty")
    name = leaves[0].log
    try need(leaves.allSatisfy { [name] in $0.log == name }, file, "holds events of two logs")
    try need(Set(leaves.map(\.stamp.id)).count == leaves.count, file, "two events have one id")
  }

  func events(_ disclosed: [String: [Disclosure]]) -> [StoredEvent] {
    leaves.map { StoredEvent(leaf: $0, sealed: disclosed[$0.stamp.id] ?? []) }
  }

  func head(at size: Int) -> TreeHead { Frontier(of: leaves.prefix(size).map(\.hash)).head }
}
