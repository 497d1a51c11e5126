extension Act {
  /// One event of an act.
  public struct Step: Sendable {
    public var index: Int
    public var type: String
    /// Kept as it is: few who read a dossier ask what its acts were about.
    private var payload: (any EventPayload)?

    public init(index: Int, type: String) {
      self.index = index
      self.type = type
    }

    init(_ event: Event) {
      self.init(index: event.stamp.index, type: Swift.type(of: event.payload).type)
      payload = event.payload
    }

    /// The fields that say what an event is about.
    private static let names: Set = [
      "number", "claims", "claim", "flag", "for", "into", "source", "acts", "index", "n", "names",
      "role", "profile", "kind", "reason", "outcome", "verdict", "said", "resolution",
    ]

    /// The numbers and terms among its open fields.
    public var subject: JSONObject {
      JSONObject((payload?.fields.open ?? [:]).filter { Step.names.contains($0.key) })
    }
  }
}

extension Act.Step: Hashable {
  public static func == (left: Act.Step, right: Act.Step) -> Bool {
    left.index == right.index && left.type == right.type && left.subject == right.subject
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(type)
  }
}
