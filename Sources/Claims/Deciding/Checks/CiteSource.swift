/// Cites a source that is already recorded.
public struct CiteSource: Command {
  public var source: Int
  public var citing: Citing

  public init(source: Int, citing: Citing) {
    self.source = source
    self.citing = citing
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    guard let known = dossier.source(source) else { throw dossier.unknownSource(source) }
    return try citing.events(source: source, kind: known.kind, on: dossier)
  }
}
