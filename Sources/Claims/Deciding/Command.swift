/// Something a person wants recorded about an article. One command a file: its parts and its rules.
public protocol Command: Sendable {
  /// The events the command records, in order; empty where nothing changes.
  ///
  /// - Throws: ``Refusal`` where the step is not allowed, saying what is missing.
  func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload]
}

/// Is this step allowed, and what does it record?
public func decide(
  _ command: some Command, on dossier: Dossier, by person: Person
) throws -> [any EventPayload] {
  try command.decide(on: dossier, by: person)
}

/// Why a step is not allowed: what, where and what to do next.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for programs: `claim.unknown`, `verify.no-source`.
  public var code: String
  public var message: String
  public var remedy: String
  /// The claims concerned, whose text the error shows.
  public var claims: [ClaimReference]

  public init(code: String, message: String, remedy: String, claims: [ClaimReference] = []) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.claims = claims
  }

  public var description: String { message }
}
