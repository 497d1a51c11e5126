import Claims

/// The tables of what people recorded beside verdicts.
enum RecordListings {
  static func sources(_ dossier: Dossier) -> Listing<Source> {
    Listing(
      schema: "sources@1",
      fields: [
        .number(\.number),
        .words("name", heading: "source", isFlexible: true, \.words),
        .term("kind", \.kind),
        .term("terms", tone: { $0.terms.hidesIdentity ? .caution : .plain }, \.terms),
        .words("claims", heading: "for") { dossier.uses(of: $0) },
        .data("address") { $0.address.map { .string($0) } },
        .data("sha256") { $0.sha256.map { .string($0) } },
        .data("file") { $0.fileName.map { .string($0) } },
        .data("locators") { .array(dossier.locators(of: $0).map { .string($0) }) },
      ], rows: dossier.sources)
  }

  static func flags(_ dossier: Dossier) -> Listing<Claims.Flag> {
    Listing(
      schema: "flags@1",
      fields: [
        .number(\.number),
        .words("on") { $0.target.description },
        .term("reason", \.reason),
        .term(
          "severity", tone: { $0.isOpen && $0.severity == .blocker ? .alarm : .plain }, \.severity),
        .words("state", tone: { $0.isOpen ? .caution : .faint }) {
          $0.ending?.resolution.rawValue ?? "open"
        },
        .words("comment", isFlexible: true, \.comment),
        .words("by", tone: { _ in .faint }) { dossier.name(of: $0.raised.person) },
      ], rows: dossier.flags)
  }

  static func notes(_ dossier: Dossier) -> Listing<Note> {
    Listing(
      schema: "notes@1",
      fields: [
        .number(\.number),
        .words("on") { $0.target.description },
        .term("visibility", heading: "for", tone: { _ in .faint }, \.visibility),
        .words("text", heading: "note", isFlexible: true, \.text),
        .words("by", tone: { _ in .faint }) { dossier.name(of: $0.stamp.person) },
      ], rows: dossier.notes)
  }

  static func waivers(_ dossier: Dossier) -> Listing<Waiver> {
    Listing(
      schema: "waivers@1",
      fields: [
        .number(\.number),
        .term("reason", \.reason),
        .words("words", isFlexible: true, \.words),
        .words("comment", \.comment),
      ], rows: dossier.waivers.filter(\.isActive))
  }

  static func signOffs(_ dossier: Dossier) -> Listing<SignOff> {
    Listing(
      schema: "signoffs@1",
      fields: [
        .term("role", \.role),
        .words("by") { dossier.name(of: $0.stamp.person) },
        .words("time", heading: "when", tone: { _ in .faint }) { $0.stamp.time },
        .data("seen") { .integer($0.seen) },
        .words("state", tone: { dossier.signOffsInForce.contains($0) ? .good : .caution }) {
          dossier.state(of: $0)
        },
        .words("because", isFlexible: true) { dossier.overtaking($0) },
      ], rows: dossier.signOffs)
  }
}

extension Source {
  /// What to call it.
  var words: String { name ?? address ?? fileName ?? kind.rawValue }
}

extension Waiver {
  var words: String { anchors.map(\.quote).joined(separator: " … ") }
}

extension Dossier {
  func name(of person: String) -> String { people[person]?.name ?? person }

  fileprivate func state(of signOff: SignOff) -> String {
    if signOff.revoked != nil { return "taken back" }
    if signOffsInForce.contains(signOff) { return "in force" }
    return staleSignOffs.contains(signOff) ? "stale" : "given anew"
  }

  /// The act that made a sign-off stale, in words.
  fileprivate func overtaking(_ signOff: SignOff) -> String? {
    guard let act = change(after: signOff) else { return nil }
    return "log \(act.index): \(act.summary), by \(name(of: act.person))"
  }

  fileprivate func locators(of source: Source) -> [String] {
    citations.filter { $0.source == source.number }.compactMap(\.locator)
  }

  fileprivate func uses(of source: Source) -> String {
    var seen: [ClaimReference] = []
    for citation in citations
    where citation.source == source.number && !seen.contains(citation.target) {
      seen.append(citation.target)
    }
    return seen.sorted().map(\.description).joined(separator: ",")
  }
}
