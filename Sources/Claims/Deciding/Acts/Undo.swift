/// Takes the last acts back. Nothing is deleted: the record says that they were.
public struct Undo: Command {
  /// How many acts, newest first.
  public var count: Int

  public init(count: Int = 1) { self.count = count }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let acts = dossier.undoable.prefix(max(1, count))
    guard acts.count == max(1, count), !acts.isEmpty else {
      throw Refusal(
        code: "undo.nothing",
        message: acts.isEmpty
          ? "there is nothing to take back" : "only \(acts.count) can be taken back",
        remedy: acts.isEmpty ? "tickmark log" : "tickmark undo \(acts.count)")
    }
    if let foreign = acts.first(where: { $0.person != person.id }) {
      throw dossier.belongsToAnother(foreign, verb: "undo")
    }
    if let signOff = dossier.signOffsInForce.last, let act = acts.last, act.index < signOff.seen {
      throw dossier.isSignedFor(signOff)
    }
    return [ActUndone(acts: acts.map(\.index))]
  }
}

extension Dossier {
  /// The acts that can be taken back, newest first. What brings a text in is not one of them.
  public var undoable: [Act] {
    acts.dropFirst().reversed().filter { $0.kind == .work && !$0.isUndone }
  }

  fileprivate func isSignedFor(_ signOff: SignOff) -> Refusal {
    let name = people[signOff.stamp.person]?.name ?? signOff.stamp.person
    return Refusal(
      code: "undo.signed-off", message: "\(name) has signed for it as \(signOff.role.rawValue)",
      remedy: "record the opposite; the sign-off is then stale and can be given anew")
  }

  func belongsToAnother(_ act: Act, verb: String) -> Refusal {
    let name = people[act.person]?.name ?? act.person
    return Refusal(
      code: "\(verb).others-act", message: "\(name) recorded \"\(act.summary)\" (log \(act.index))",
      remedy: "ask \(name) to \(verb) it, or record the opposite")
  }
}
