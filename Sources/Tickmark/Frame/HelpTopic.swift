/// What `tickmark help TOPIC` explains.
enum HelpTopic: String, CaseIterable {
  case exitCodes = "exit-codes"
  case claims
  case json
  case config
  case people
  case verdicts
  case flags
  case sources

  static var list: [Ink] {
    let width = allCases.map(\.rawValue.count).max() ?? 0
    return ["topics:"]
      + allCases.map { topic in
        let padding = String(repeating: " ", count: width - topic.rawValue.count + 2)
        return "  tickmark help \(topic.rawValue, .strong)\(padding)\(topic.abstract)"
      } + ["a command's own help: tickmark help list, or tickmark list --help"]
  }

  var abstract: String {
    switch self {
    case .exitCodes: "what the exit codes mean"
    case .claims: "how to name claims and details: 12, 12b, @open"
    case .json: "the machine-readable forms"
    case .config: "settings, and where each comes from"
    case .people: "who records what"
    case .verdicts: "the verdicts, and what each needs"
    case .flags: "why a flag is raised, and how it ends"
    case .sources: "kinds of source, tiers and terms"
    }
  }

  var lines: [Ink] {
    switch self {
    case .exitCodes:
      ExitStatus.allCases.map { status in
        let code = String(status.rawValue)
        return "\(code, .strong)\(String(repeating: " ", count: 5 - code.count))\(status.meaning)"
      }
    default: HelpText.lines(of: self)
    }
  }
}
