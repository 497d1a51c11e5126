import Claims
import Prose

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

  func acts() -> [ReportedAct] {
    let done = deeds()
    return dossier.acts.map { act in
      ReportedAct(
        index: act.index, count: act.count, person: act.person, time: act.time,
        done: done[act.index] ?? [], isUndone: act.isUndone)
    }
  }

  /// What stands in the record, by the act that put it there, in words of the closed lists: a typed
  /// word cannot slip into a report this way.
  private func deeds() -> [Int: [String]] {
    var deeds = Deeds()
    for revision in dossier.revisions {
      deeds.add("imported revision \(revision.number)", revision.stamp)
    }
    for claim in dossier.claims { deeds.add(claim) }
    for source in dossier.sources { deeds.add("recorded source \(source.number)", source.stamp) }
    for citation in dossier.citations {
      deeds.add("cited source \(citation.source) for \(citation.target)", citation.stamp)
    }
    for flag in dossier.flags { deeds.add(flag) }
    for note in dossier.notes
    where disclosure.profile.includes(.legal) || note.visibility == .public {
      deeds.add("note \(note.number) on \(note.target.words)", note.stamp)
    }
    for waiver in dossier.waivers {
      deeds.add("waived \(waiver.number): \(waiver.reason.rawValue)", waiver.stamp)
    }
    return deeds.byAct
  }

  /// `p2` before `p10`.
  private func naturally(_ left: String, _ right: String) -> Bool {
    (left.utf8.count, left) < (right.utf8.count, right)
  }
}

/// What was done, by the index of the act's first event.
private struct Deeds {
  var byAct: [Int: [String]] = [:]

  mutating func add(_ words: String, _ stamp: Stamp) {
    byAct[stamp.act, default: []].append(words)
  }

  mutating func add(_ claim: Claim) {
    if claim.origin == .person { add("added claim \(claim.number)", claim.added) }
    for check in claim.checks {
      let reference = ClaimReference(claim.number, check.detail)
      if let verdict = check.verdict { add("\(verdict.rawValue): \(reference)", check.stamp) }
      if let said = check.said { add("said \(said.rawValue): \(reference)", check.stamp) }
    }
    if let withdrawal = claim.withdrawal { add("withdrew claim \(claim.number)", withdrawal.stamp) }
  }

  mutating func add(_ flag: Flag) {
    let words = "flag \(flag.number) (\(flag.reason.rawValue), \(flag.severity.rawValue))"
    add("raised \(words) on \(flag.target.words)", flag.raised)
    if let ending = flag.ending {
      add("closed flag \(flag.number): \(ending.resolution.rawValue)", ending.stamp)
    }
  }
}

extension Target {
  /// `the article`, `12b`, `flag 3`.
  var words: String {
    switch self {
    case .article: "the article"
    case .claim(let reference): reference.description
    case .flag(let number): "flag \(number)"
    }
  }
}
