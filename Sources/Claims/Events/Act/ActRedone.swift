/// Acts that had been taken back were taken up again.
public struct ActRedone: EventOfActs, Hashable {
  public static let type = "act.redone"

  public var acts: [Int]

  public init(acts: [Int]) { self.acts = acts }

  public var summary: String { "redo" }
}
