/// Records a source, once, and cites it.
public struct RecordSource: Command {
  public var kind: SourceKind
  public var terms: Terms
  public var name: String?
  public var address: String?
  public var mayBeDescribedAs: String?
  /// The SHA-256 of the kept file, in hexadecimal.
  public var sha256: String?
  public var fileName: String?
  /// In bytes.
  public var fileSize: Int?
  /// The sources it took its facts from.
  public var derivesFrom: [Int]
  public var citing: Citing?

  public init(
    kind: SourceKind, terms: Terms = .onRecord, name: String? = nil, address: String? = nil,
    mayBeDescribedAs: String? = nil, sha256: String? = nil, fileName: String? = nil,
    fileSize: Int? = nil, derivesFrom: [Int] = [], citing: Citing? = nil
  ) {
    self.kind = kind
    self.terms = terms
    self.name = name
    self.address = address
    self.mayBeDescribedAs = mayBeDescribedAs
    self.sha256 = sha256
    self.fileName = fileName
    self.fileSize = fileSize
    self.derivesFrom = derivesFrom
    self.citing = citing
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let number = dossier.numbering.sources + 1
    let source = try recorded(as: number, on: dossier)
    if let known = dossier.sources.first(where: source.isSame) {
      return try citing?.events(source: known.number, kind: known.kind, on: dossier) ?? []
    }
    return try [source] + (citing?.events(source: number, kind: kind, on: dossier) ?? [])
  }

  private func recorded(as number: Int, on dossier: Dossier) throws -> SourceRecorded {
    let source = SourceRecorded(
      number: number, kind: kind, terms: terms, name: try freeText(name),
      address: try freeText(address), mayBeDescribedAs: try freeText(mayBeDescribedAs),
      sha256: sha256, fileName: try freeText(fileName), fileSize: fileSize,
      derivesFrom: derivesFrom.withoutRepeats.sorted())
    let isNamed = source.name != nil || source.address != nil || source.sha256 != nil
    guard isNamed || kind == .ownObservation else {
      throw Refusal(
        code: "source.nameless", message: "the source has no name, address or file",
        remedy: "tickmark source NAME|URL|FILE REF")
    }
    for origin in derivesFrom where dossier.source(origin) == nil {
      throw dossier.unknownSource(origin)
    }
    return source
  }
}

extension SourceRecorded {
  /// Whether it is the same thing under the same terms, so that it is not recorded twice.
  fileprivate func isSame(as source: Source) -> Bool {
    source.kind == kind && source.terms == terms && source.name == name
      && source.address == address && source.sha256 == sha256
      && source.derivesFrom == derivesFrom
  }
}

extension Dossier {
  func unknownSource(_ number: Int) -> Refusal {
    let known =
      sources.last.map { "; they run from 1 to \($0.number)" } ?? "; the article has none yet"
    return Refusal(
      code: "source.unknown", message: "there is no source \(number)\(known)",
      remedy: "tickmark list --sources")
  }
}
