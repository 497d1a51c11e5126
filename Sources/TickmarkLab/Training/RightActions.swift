import Prose

/// The actions after which no more gold arcs are lost than must be.
struct RightActions: Sendable {
  /// Classes of actions; an arc of the gold tree has its gold relation.
  private(set) var actions: [Int] = []

  init(_ state: ParseState, _ oracle: ArcOracle, _ relations: [UInt8]) {
    let costs = oracle.costs(in: state)
    let least = [costs.shift, costs.left, costs.right].compactMap { $0 }.min() ?? 0
    let top = Int(state.stack[state.stack.count - 1])
    let below = state.stack.count > 1 ? state.stack[state.stack.count - 2] : -1
    if costs.shift == least { actions.append(0) }
    if costs.left == least {
      let isGold = oracle.heads[top] == Int32(state.next)
      add(Action.firstLeft, isGold ? relations[top] : nil, toRoot: state.next == state.count)
    }
    if costs.right == least {
      add(Action.firstRight, oracle.heads[top] == below ? relations[top] : nil, toRoot: false)
    }
  }

  private mutating func add(_ first: Int, _ relation: UInt8?, toRoot: Bool) {
    if toRoot {
      actions.append(first + Int(Relation.root.rawValue))
    } else if let relation {
      actions.append(first + Int(relation))
    } else {
      for relation in Relation.allCases where relation != .root {
        actions.append(first + Int(relation.rawValue))
      }
    }
  }
}
