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
