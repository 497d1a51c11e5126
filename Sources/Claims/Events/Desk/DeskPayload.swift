/// An event of the desk's own log, which no article's dossier takes.
public protocol DeskPayload: EventPayload {
  /// - Throws: ``EventFault`` where the desk lacks what the event is about.
  func apply(to desk: inout Desk, stamp: Stamp) throws
}

extension DeskPayload {
  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    throw fault("belongs to the desk's log, not to an article's")
  }
}
