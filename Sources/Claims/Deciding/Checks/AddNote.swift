/// Leaves a remark on claims, details, flags or the article.
public struct AddNote: Command {
  public var targets: [Target]
  public var visibility: NoteVisibility
  public var text: String

  public init(targets: [Target], visibility: NoteVisibility = .internal, text: String) {
    self.targets = targets
    self.visibility = visibility
    self.text = text
  }

  public func decide(on dossier: Dossier, by person: Person) throws -> [any EventPayload] {
    let text = try requiredText(
      text, code: "note.empty", message: "the note says nothing", remedy: "say it with -m")
    for target in targets { try dossier.requireNotable(target) }
    return targets.withoutRepeats.enumerated().map { index, target in
      NoteAdded(
        number: dossier.numbering.notes + index + 1, target: target, visibility: visibility,
        text: text)
    }
  }
}

extension Dossier {
  fileprivate func requireNotable(_ target: Target) throws {
    switch target {
    case .article: _ = try requireText()
    case .claim(let reference): try require([reference])
    case .flag(let number):
      guard flag(number) == nil else { return }
      throw Refusal(
        code: "flag.unknown", message: "there is no flag \(number)",
        remedy: "tickmark list --flags")
    }
  }
}
