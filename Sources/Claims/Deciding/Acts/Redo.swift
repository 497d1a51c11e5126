/// Takes up again what was taken back last, as long as nothing was recorded since.
public struct Redo: Command {
  /// How many acts, the one taken back last first.
  public var count: Int

  public init(count: Int = 1) { self.count = count }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let acts = dossier.redoable.prefix(max(1, count))
    guard acts.count == max(1, count) else {
      throw Refusal(
        code: "redo.nothing",
        message: acts.isEmpty
          ? "there is nothing to take up again" : "only \(acts.count) can be taken up again",
        remedy: acts.isEmpty ? "tickmark log" : "tickmark redo \(acts.count)")
    }
    if let foreign = acts.first(where: { $0.person != person.id }) {
      throw dossier.belongsToAnother(foreign, verb: "redo")
    }
    return [ActRedone(acts: acts.map(\.index))]
  }
}

extension Dossier {
  /// The acts that can be taken up again, the one taken back last first: those taken back since the last
  /// other act, as that act was recorded without them.
  public var redoable: [Act] {
    let lastWork = acts.lastIndex { $0.kind == .work } ?? -1
    var stack: [Int] = []
    for act in acts.dropFirst(lastWork + 1) {
      switch act.kind {
      case .work, .proof: break
      case .undo(let indices): stack += indices
      case .redo(let indices): stack.removeAll { indices.contains($0) }
      }
    }
    return stack.reversed().compactMap { index in acts.first { $0.index == index } }
  }
}
