/// A step of the arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011).
package enum Action: Hashable, Sendable {
  /// The next word goes onto the stack.
  case shift
  /// The stack's top depends on the next word, and leaves the stack.
  case left(Relation)
  /// The stack's top depends on the word below it, and leaves the stack.
  case right(Relation)

  package static let relations = Relation.allCases.count
  package static let count = 1 + 2 * relations
  package static let firstLeft = 1
  package static let firstRight = 1 + relations

  /// The action's class in the network.
  package var index: Int {
    switch self {
    case .shift: 0
    case .left(let relation): Action.firstLeft + Int(relation.rawValue)
    case .right(let relation): Action.firstRight + Int(relation.rawValue)
    }
  }

  package init(index: Int) {
    if index >= Action.firstRight {
      self = .right(Action.relation(index - Action.firstRight))
    } else if index >= Action.firstLeft {
      self = .left(Action.relation(index - Action.firstLeft))
    } else {
      self = .shift
    }
  }

  private static func relation(_ index: Int) -> Relation {
    Relation(rawValue: UInt8(index)) ?? .dep
  }
}
