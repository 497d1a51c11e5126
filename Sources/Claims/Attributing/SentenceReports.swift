import Prose

extension SentenceTree {
  /// Every attribution that the tree's own words make, in text order of the cues.
  func reports() -> [Report] {
    var found: [Report] = []
    for word in 0..<count {
      let known = classes[word]
      switch pos(word) {
      case .verb: found += verbReports(word, known)
      case .noun, .propn: found += nounReports(word, known)
      case .adj:
        if known.contains(.attitude), let report = attitudeReport(word) { found.append(report) }
      case .adv:
        if known.contains(.hearsay), let report = hearsayReport(word) { found.append(report) }
      default: if let report = accordingReport(word) { found.append(report) }
      }
    }
    if let report = labelReport() { found.append(report) }
    return found
  }

  private func verbReports(_ verb: Int, _ known: WordClass) -> [Report] {
    if forms[verb] == "according" { return [accordingReport(verb)].compactMap { $0 } }
    let frames: WordClass = [.clause, .infinitive, .object, .preposition, .seeming, .evidence]
    guard known.contains(anyOf: frames) else { return [] }
    if isSeenReporting(verb) { return [] }
    if known.contains(.seeming), let report = seemingReport(verb) { return [report] }
    if isPassive(verb), let report = expectedReport(verb) { return [report] }
    if known.contains(anyOf: [.clause, .evidence]), let report = clauseReport(verb) {
      return [report]
    }
    if known.contains(.infinitive), let report = infinitiveReport(verb) { return [report] }
    if known.contains(.object), let report = objectReport(verb) { return [report] }
    if known.contains(.preposition), let report = prepositionReport(verb) { return [report] }
    return []
  }
}
