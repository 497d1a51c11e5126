extension Act {
  /// One event of an act.
  public struct Step: Sendable {
    public var index: Int
    public var type: String
    /// Nil in a dossier that was not folded from events.
    public var payload: (any EventPayload)?

    public init(index: Int, type: String) {
      self.index = index
      self.type = type
    }

    init(_ event: Event) {
      self.init(index: event.stamp.index, type: Swift.type(of: event.payload).type)
      payload = event.payload
    }

    /// Its open and sealed fields.
    public var fields: EventFields { payload?.fields ?? EventFields() }
  }
}

extension Act.Step: Hashable {
  public static func == (left: Act.Step, right: Act.Step) -> Bool {
    left.index == right.index && left.type == right.type && left.fields == right.fields
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(type)
  }
}
