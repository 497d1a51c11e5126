import Claims

/// The record: each event of the article's log, in order, with its fields as far as the report shows them.
extension ReportJSON {
  var record: JSON {
    let words = wordsByEvent
    return .array(
      report.acts.flatMap { act in
        act.events.map { event in
          entry(
            event.index, type: event.type, act.person, act.time,
            fields(of: event, of: act, words[event.index] ?? [:])
          )
          .setting("act", .integer(act.index)).setting("undone", .bool(act.isUndone))
        }
      })
  }

  /// Who worked at the desk: the events that they joined it with, but with the roles they have now.
  var people: JSON {
    .array(
      report.people.compactMap { person in
        person.stamp.map { stamp in
          entry(
            stamp.index, type: PersonAdded.type, stamp.person, stamp.time,
            [
              "name": words(person.name), "person": .string(person.id),
              "roles": list(person.roles, term),
            ])
        }
      })
  }

  private func entry(
    _ index: Int, type: String, _ person: String, _ time: String, _ fields: JSONObject
  ) -> JSON {
    [
      "event": .integer(index), "fields": .object(fields), "person": .string(person),
      "time": .string(time), "type": .string(type),
    ]
  }

  /// What it says openly rules; a note without words is one that the profile keeps back.
  private func fields(
    of event: ReportedEvent, of act: ReportedAct, _ words: JSONObject
  ) -> JSONObject {
    var fields = event.fields.reduce(into: words) { $0[$1.key] = $1.value }
    if event.type == NoteAdded.type, !act.isUndone, fields["text"] == nil {
      fields["text"] = mark(.internalNote)
    }
    let isHidden = fields["kind"] == mark(.sourceIdentity)
    for name in event.erased where !isHidden || ReportJSON.ofHidden.contains(name) {
      fields[name] = .string(WithheldText.erased)
    }
    return fields
  }

  /// The sealed fields that a report may show of a source it does not name.
  private static let ofHidden: Set = ["file", "may-be-described-as"]
}
