/// Who recorded an event, when, and where it stands in its log.
public struct Stamp: Hashable, Sendable {
  /// The event's index in its log, from 0; the order of events is this, not the time.
  public var index: Int
  /// The event's own id: 22 characters of base64url.
  public var id: String
  /// The person's id, a pseudonym whose name is sealed in the desk's log.
  public var person: String
  /// UTC, RFC 3339 with milliseconds; as claimed by the machine it was recorded on.
  public var time: String
  /// The index of the first event of the act it belongs to: what one command recorded together.
  public var act: Int

  public init(index: Int, id: String, person: String, time: String, act: Int) {
    self.index = index
    self.id = id
    self.person = person
    self.time = time
    self.act = act
  }
}
