import Prose

extension SentenceTree {
  /// The reports without those that are only part of what another one says.
  ///
  /// What somebody is said to want, think or do (*said she hopes*, *said the board backed the plan*) is a
  /// part of what is said and stays there. Another's words keep their own speaker (*said the court ruled
  /// that*). What is chained to a verb of saying is one report with it (*refused to confirm that*).
  func withoutStances(_ reports: [Report]) -> [Report] {
    let reports = reports.filter { outer in
      !reports.contains { $0.frame == .clause && $0 != outer && $0.cue.contains(outer.cueHead) }
    }
    return reports.filter { inner in
      isAnothersSpeech(inner)
        || !reports.contains { $0.cueHead != inner.cueHead && holds($0, inner) }
    }
  }

  private func holds(_ outer: Report, _ inner: Report) -> Bool {
    outer.content.contains(inner.cueHead) && !inner.content.contains(outer.cueHead)
  }

  /// Words of somebody who is no mere *he* or *they*.
  private func isAnothersSpeech(_ report: Report) -> Bool {
    if report.frame == .accordingTo { return true }
    guard report.frame == .clause || report.frame == .quotation, report.commitment == .asserts,
      let source = report.sourceHead, pos(source) != .pron
    else { return false }
    return !SentenceTree.showing.contains(lemma(report.cueHead))
  }

  /// What things do without a word.
  private static let showing: Set = ["show", "reveal", "prove", "demonstrate", "illustrate"]
}
