import Claims

extension ReportMaker {
  mutating func people() -> [ReportedPerson] {
    let acts = Dictionary(grouping: dossier.acts, by: \.person)
    let ids = Set(dossier.people.keys).union(acts.keys).sorted(by: naturally)
    return ids.map { id in
      let (person, own) = (dossier.people[id], acts[id] ?? [])
      return ReportedPerson(
        id: id, name: disclosure.clean(person?.name ?? id), roles: person?.roles ?? [],
        acts: own.count, first: own.first?.time, last: own.last?.time)
    }
  }

  mutating func acts() -> [ReportedAct] {
    dossier.acts.map { act in
      ReportedAct(
        index: act.index, count: act.count, person: act.person, time: act.time,
        summary: disclosure.message(act.summary), isUndone: act.isUndone)
    }
  }

  /// `p2` before `p10`.
  private func naturally(_ left: String, _ right: String) -> Bool {
    (left.utf8.count, left) < (right.utf8.count, right)
  }
}
