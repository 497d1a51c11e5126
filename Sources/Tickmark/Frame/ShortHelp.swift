/// What `tickmark` alone says: twelve commands and the next one to type.
enum ShortHelp {
  private static let commands = [
    ("import FILE", "take an article under check: text or Markdown"),
    ("status", "where each article stands, and the next command"),
    ("list", "its claims; filters: @unsourced, @flagged, @open"),
    ("show 12", "a claim with its sentence, sources and notes"),
    ("attribute WHO 12", "who says it"),
    ("source URL 12", "what backs it, and where in it: --locator"),
    ("verify VERDICT 12", "is it so? confirmed, wrong, …"),
    ("flag REASON 12", "a problem somebody must answer"),
    ("note 12", "a remark"),
    ("gate", "may the article run?"),
    ("export", "the audit report"),
  ]

  static func lines(next: String) -> [Ink] {
    let width = commands.map(\.0.count).max() ?? 0
    let rows = commands.map { name, meaning in
      let padding = String(repeating: " ", count: width - name.count + 2)
      return "  tickmark \(name, .strong)\(padding)\(meaning)" as Ink
    }
    return rows + [
      "next: \(next, .accent)", "all commands: tickmark --help   topics: tickmark help",
    ]
  }
}
