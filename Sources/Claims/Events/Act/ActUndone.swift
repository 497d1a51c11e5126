/// Acts were taken back: the dossier is what it was without them, and the record keeps them.
public struct ActUndone: EventOfActs, Hashable {
  public static let type = "act.undone"

  public var acts: [Int]

  public init(acts: [Int]) { self.acts = acts }

  public var summary: String { "undo" }
}
