import Claims
import Prose

/// What a report shows of each event beside the words of people and sources, which are judged one by one.
extension ReportMaker {
  func events(of act: Act) -> [ReportedEvent] {
    act.steps.map { step in
      ReportedEvent(
        index: step.index, type: step.type, fields: fields(of: step, isUndone: act.isUndone),
        erased: erasedNames[step.index] ?? [])
    }
  }

  /// Of an act that was taken back only the open fields; but drafts stay, since what is said of them counts.
  private func fields(of step: Act.Step, isUndone: Bool) -> JSONObject {
    switch step.payload {
    case let imported as ArticleImported: draft(imported.content, step.fields)
    case let revised as ArticleRevised: draft(revised.content, step.fields)
    case let recorded as SourceRecorded: source(recorded, step.fields.open)
    case is WaiverAdded where !isUndone, is WaiverReanchored where !isUndone:
      step.fields.open.setting("quotes", step.fields.sealed["quotes"])
    case let added as ClaimAdded where !isUndone: body(added.body, of: added.number, step)
    case let edited as ClaimEdited where !isUndone: body(edited.body, of: edited.number, step)
    case let found as ClaimReanchored where !isUndone: body(found.body, of: found.number, step)
    default: step.fields.open
    }
  }

  /// All but its text, of which the hash stands there, and the name of its file.
  private func draft(_ content: ArticleContent, _ fields: EventFields) -> JSONObject {
    var draft = fields.sealed.reduce(into: fields.open) { $0[$1.key] = $1.value }
    draft["file"] = nil
    draft["text"] = ["sha256": .string(content.text.sha256)]
    return draft
  }

  /// Nothing that tells who it is, where that is kept back. Which source feeds which tells it, too.
  private func source(_ recorded: SourceRecorded, _ open: JSONObject) -> JSONObject {
    guard let source = source(numbered: recorded.number), disclosure.mayName(source) else {
      return [
        "kind": ["withheld": .string(Withholding.sourceIdentity.rawValue)],
        "number": .integer(recorded.number), "terms": .string(recorded.terms.rawValue),
      ]
    }
    return open.setting("derives-from", .array(openRoots(of: source).map { .integer($0) }))
  }

  /// With a wording that nobody typed, or that is the claim's wording now.
  private func body(_ body: ClaimBody, of number: Int, _ step: Act.Step) -> JSONObject {
    var fields = body.recordedFields.reduce(into: step.fields.open) { $0[$1.key] = $1.value }
    if !disclosure.shows(body.wording, of: dossier.claim(number)) { fields["wording"] = nil }
    return fields
  }
}

extension JSONObject {
  fileprivate func setting(_ key: String, _ value: JSON?) -> JSONObject {
    var copy = self
    copy[key] = value
    return copy
  }
}
