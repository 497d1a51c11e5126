/// What one command recorded together.
public struct Act: Hashable, Sendable {
  /// The index of its first event, and how many there are.
  public var index: Int
  public var count: Int
  public var person: String
  public var time: String
  /// In words, as `log` and `undo` show it: `flag wrong-number on 3`.
  public var summary: String
  /// Whether it was taken back, and not taken up again.
  public var isUndone: Bool
  /// Whether it changed what a sign-off signs for.
  public var changesRecord: Bool
  public var kind: Kind
  /// What its events are about, for programs: those that ``summary`` tells of, and more than it names.
  public var steps: [Step]

  /// One event of an act.
  public struct Step: Hashable, Sendable {
    public var index: Int
    public var type: String
    /// The numbers and terms among its open fields.
    public var subject: JSONObject

    public init(index: Int, type: String, subject: JSONObject = [:]) {
      self.index = index
      self.type = type
      self.subject = subject
    }
  }

  public enum Kind: Hashable, Sendable {
    case work
    /// A sign-off, an export or an erasure: nothing that can be taken back like work.
    case proof
    /// Took acts back: the indices of their first events, newest first.
    case undo([Int])
    /// Took acts up again that had been taken back.
    case redo([Int])
  }

  public init(
    index: Int, count: Int, person: String, time: String, summary: String,
    isUndone: Bool = false, changesRecord: Bool = true, kind: Kind = .work, steps: [Step] = []
  ) {
    self.index = index
    self.count = count
    self.person = person
    self.time = time
    self.summary = summary
    self.isUndone = isUndone
    self.changesRecord = changesRecord
    self.kind = kind
    self.steps = steps
  }
}

extension Act.Step {
  /// The fields that say what an event is about.
  private static let names: Set = [
    "number", "claims", "claim", "flag", "for", "into", "source", "acts", "index", "n", "names",
    "role", "profile", "kind", "reason", "outcome", "verdict", "said", "resolution",
  ]

  init(_ event: Event) {
    let fields = event.payload.fields.open.filter { Act.Step.names.contains($0.key) }
    self.init(
      index: event.stamp.index, type: Swift.type(of: event.payload).type,
      subject: JSONObject(fields))
  }
}
