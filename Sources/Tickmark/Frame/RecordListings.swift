import Claims

/// The tables of what people recorded beside verdicts.
enum RecordListings {
  static func sources(_ dossier: Dossier) -> Listing<Source> {
    typealias Field = Listing<Source>.Field
    return Listing(
      schema: "sources@1",
      fields: [
        Field(
          name: "number", heading: "#", json: { .integer($0.number) },
          cell: { Ink("\($0.number)", .strong) }, isRightAligned: true),
        Field(
          name: "name", heading: "source", json: { .string($0.words) }, cell: { Ink($0.words) },
          isFlexible: true),
        Field(
          name: "kind", heading: "kind", json: { .string($0.kind.rawValue) },
          cell: { Ink($0.kind.rawValue) }),
        Field(
          name: "terms", heading: "terms", json: { .string($0.terms.rawValue) },
          cell: { Ink($0.terms.rawValue, $0.terms.hidesIdentity ? .caution : .plain) }),
        Field(
          name: "claims", heading: "for", json: { .string(dossier.uses(of: $0)) },
          cell: { Ink(dossier.uses(of: $0)) }),
        Field(name: "address", heading: "address", json: { $0.address.map { .string($0) } }),
        Field(name: "sha256", heading: "sha256", json: { $0.sha256.map { .string($0) } }),
        Field(name: "file", heading: "file", json: { $0.fileName.map { .string($0) } }),
        Field(
          name: "locators", heading: "locators",
          json: { source in
            .array(
              dossier.citations.filter { $0.source == source.number }
                .compactMap { $0.locator.map { .string($0) } })
          }),
      ], rows: dossier.sources)
  }

  static func flags(_ dossier: Dossier) -> Listing<Claims.Flag> {
    typealias Field = Listing<Claims.Flag>.Field
    return Listing(
      schema: "flags@1",
      fields: [
        Field(
          name: "number", heading: "#", json: { .integer($0.number) },
          cell: { Ink("\($0.number)", .strong) }, isRightAligned: true),
        Field(
          name: "on", heading: "on", json: { .string("\($0.target)") },
          cell: { Ink("\($0.target)") }),
        Field(
          name: "reason", heading: "reason", json: { .string($0.reason.rawValue) },
          cell: { Ink($0.reason.rawValue) }),
        Field(
          name: "severity", heading: "severity", json: { .string($0.severity.rawValue) },
          cell: {
            Ink($0.severity.rawValue, $0.isOpen && $0.severity == .blocker ? .alarm : .plain)
          }),
        Field(
          name: "state", heading: "state",
          json: { .string($0.ending?.resolution.rawValue ?? "open") },
          cell: { Ink($0.ending?.resolution.rawValue ?? "open", $0.isOpen ? .caution : .faint) }),
        Field(
          name: "comment", heading: "comment", json: { $0.comment.map { .string($0) } },
          cell: { Ink($0.comment ?? "") }, isFlexible: true),
        Field(
          name: "by", heading: "by", json: { .string(dossier.name(of: $0.raised.person)) },
          cell: { Ink(dossier.name(of: $0.raised.person), .faint) }),
      ], rows: dossier.flags)
  }

  static func notes(_ dossier: Dossier) -> Listing<Note> {
    typealias Field = Listing<Note>.Field
    return Listing(
      schema: "notes@1",
      fields: [
        Field(
          name: "number", heading: "#", json: { .integer($0.number) },
          cell: { Ink("\($0.number)", .strong) }, isRightAligned: true),
        Field(
          name: "on", heading: "on", json: { .string("\($0.target)") },
          cell: { Ink("\($0.target)") }),
        Field(
          name: "visibility", heading: "for", json: { .string($0.visibility.rawValue) },
          cell: { Ink($0.visibility.rawValue, .faint) }),
        Field(
          name: "text", heading: "note", json: { .string($0.text) }, cell: { Ink($0.text) },
          isFlexible: true),
        Field(
          name: "by", heading: "by", json: { .string(dossier.name(of: $0.stamp.person)) },
          cell: { Ink(dossier.name(of: $0.stamp.person), .faint) }),
      ], rows: dossier.notes)
  }

  static func waivers(_ dossier: Dossier) -> Listing<Waiver> {
    typealias Field = Listing<Waiver>.Field
    return Listing(
      schema: "waivers@1",
      fields: [
        Field(
          name: "number", heading: "#", json: { .integer($0.number) },
          cell: { Ink("\($0.number)", .strong) }, isRightAligned: true),
        Field(
          name: "reason", heading: "reason", json: { .string($0.reason.rawValue) },
          cell: { Ink($0.reason.rawValue) }),
        Field(
          name: "words", heading: "words", json: { .string($0.words) }, cell: { Ink($0.words) },
          isFlexible: true),
        Field(
          name: "comment", heading: "comment", json: { $0.comment.map { .string($0) } },
          cell: { Ink($0.comment ?? "") }),
      ], rows: dossier.waivers.filter(\.isActive))
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

  fileprivate func uses(of source: Source) -> String {
    var seen: [ClaimReference] = []
    for citation in citations
    where citation.source == source.number && !seen.contains(citation.target) {
      seen.append(citation.target)
    }
    return seen.sorted().map(\.description).joined(separator: ",")
  }
}
