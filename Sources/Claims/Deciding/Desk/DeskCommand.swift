/// Something a person wants recorded about the desk.
public protocol DeskCommand: Sendable {
  /// The events the command records, in order; empty where nothing changes.
  ///
  /// - Throws: ``Refusal`` where the step is not allowed.
  func decide(on desk: Desk) throws -> [any DeskPayload]
}
