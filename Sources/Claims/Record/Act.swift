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
  /// Its events, also those that ``summary`` does not tell of.
  public var steps: [Step]

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
