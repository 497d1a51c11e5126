/// Who works at the desk and by which rules: a fold of the desk's own log.
public struct Desk: Hashable, Sendable {
  public var name: String?
  /// In the order they joined.
  public var people: [Person]
  public var policy: Policy
  /// In the order they were registered, revoked ones included.
  public var keys: [DeskKey]
  /// The time stamps of the ledger's checkpoints, in the order they were kept.
  public var anchors: [DeskAnchor]
  /// How many events it folds; the next event's index.
  public var size: Int

  public init() {
    people = []
    policy = Policy()
    keys = []
    anchors = []
    size = 0
  }

  /// The person with this id.
  public func person(_ id: String) -> Person? { people.first { $0.id == id } }

  /// - Throws: ``EventFault`` where an event is not the desk's or does not follow the others.
  public init(folding events: some Sequence<Event>) throws {
    self.init()
    for event in events { try apply(event) }
  }

  public mutating func apply(_ event: Event) throws {
    let type = Swift.type(of: event.payload).type
    guard let payload = event.payload as? any DeskPayload else {
      throw EventFault(type: type, message: "belongs to an article's log, not to the desk's")
    }
    guard event.stamp.index == size else {
      throw EventFault(type: type, message: "event \(event.stamp.index) where \(size) is due")
    }
    try payload.apply(to: &self, stamp: event.stamp)
    size += 1
  }
}
