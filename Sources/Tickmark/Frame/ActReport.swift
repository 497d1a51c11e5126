import Claims

extension Work {
  /// Prints what an act changed: one line for each claim, with the act's number in the log.
  func report(_ recorded: Recorded, _ lines: [(subject: String, text: String)]) throws {
    let log = "log \(recorded.number)"
    let inks = lines.enumerated().map { index, line -> Ink in
      let ink = Ink(line.subject, .strong) + Ink("  \(line.text)")
      return index == 0
        ? ink.padded(to: max(0, min(console.width, 100) - log.count), then: log) : ink
    }
    try console.changed(inks, json: json(of: recorded, lines.map(\.subject)))
  }

  private func json(of recorded: Recorded, _ subjects: [String]) -> JSON {
    [
      "article": .string(dossier.slug), "log": .integer(recorded.number),
      "summary": .string(recorded.summary), "changed": .array(subjects.map { .string($0) }),
    ]
  }
}

extension Ink {
  /// The line with a faint note at a column; right behind it where it is longer.
  fileprivate func padded(to column: Int, then note: String) -> Ink {
    let gap = String(repeating: " ", count: max(3, column - width))
    return self + Ink(gap) + Ink(note, .faint)
  }
}
