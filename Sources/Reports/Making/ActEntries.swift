import Claims

extension ReportMaker {
  mutating func people() -> [ReportedPerson] {
    let parts = Dictionary(dossier.parts.map { ($0.person, $0) }) { first, _ in first }
    let ids = Set(dossier.people.keys).union(parts.keys).sorted(by: naturally)
    return ids.map { id in
      let person = dossier.people[id]
      return ReportedPerson(
        id: id, name: disclosure.clean(person?.name ?? id), roles: person?.roles ?? [],
        stamp: person?.added.map { ReportedStamp($0) },
        part: parts[id])
    }
  }

  func acts() -> [ReportedAct] {
    dossier.acts.map { act in
      ReportedAct(
        index: act.index, count: act.count, person: act.person, time: act.time,
        summary: act.summary, events: events(of: act), isUndone: act.isUndone)
    }
  }

  func signOff(_ signOff: SignOff) -> ReportedSignOff {
    ReportedSignOff(
      role: signOff.role, seen: signOff.seen, key: signOff.key, cosignature: signOff.cosignature,
      isStale: dossier.isStale(signOff), stamp: ReportedStamp(signOff.stamp),
      revoked: signOff.revoked.map { ReportedStamp($0) })
  }

  /// `p2` before `p10`.
  private func naturally(_ left: String, _ right: String) -> Bool {
    (left.utf8.count, left) < (right.utf8.count, right)
  }
}
