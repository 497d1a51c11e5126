import Claims
import Prose

/// Writes a document for people: each sentence, the claims in it, and what they hold.
struct ReadingSummary {
  private let document: ReadingDocument
  private let claims: [Int: [Int]]

  init(document: ReadingDocument) {
    self.document = document
    let proposals = document.analysis.proposals
    claims = Dictionary(grouping: proposals.indices) { proposals[$0].sentence }
  }

  func text() -> String {
    let heading = document.name.map { "\($0)\n\n" } ?? ""
    return heading + document.reading.sentences.indices.map(sentence).joined(separator: "\n")
      + findings()
  }

  private func sentence(_ index: Int) -> String {
    let range = document.reading.sentences[index].range
    var lines = ["\(index + 1). \(oneLine(document.reading.text[range]))"]
    let claims = claims[index] ?? []
    for claim in claims { lines += self.claim(claim) }
    let held = Set(claims.flatMap { document.analysis.proposals[$0].details.map(\.range) })
    for detail in details(in: range) where !held.contains(detail.range) {
      lines.append("   - \(self.detail(detail))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func claim(_ index: Int) -> [String] {
    let claim = document.analysis.proposals[index]
    var facts = [claim.kind.rawValue, claim.status.rawValue]
    if let attribution = claim.attribution,
      let holder = document.analysis.attributions[attribution].holder
    {
      facts.append("says \(holder)")
    }
    let details = claim.details.enumerated().map { offset, detail in
      "       \(index + 1)\(DetailLetter(index: offset)) \(self.detail(detail))"
    }
    return ["   \(index + 1) \(claim.wording.text) (\(facts.joined(separator: ", ")))"] + details
  }

  private func detail(_ detail: Detail) -> String {
    let value =
      switch detail.value {
      case .none: ""
      case .time(let time): " = \(timeText(time))"
      case .quantity(let quantity): " = \(quantityText(quantity))"
      }
    return "\(detail.kind.rawValue): \(oneLine(detail.text))\(value)"
  }

  private func timeText(_ value: TimeValue) -> String {
    guard value.timex.isEmpty else { return value.timex }
    return "\(value.start ?? "…") to \(value.end ?? "…")"
  }

  private func quantityText(_ value: QuantityValue) -> String {
    var words = value.scope == .exactly ? [] : [value.scope.rawValue]
    words.append(plain(value.number) + (value.upper.map { "–" + plain($0) } ?? ""))
    words += [value.currency, value.unit].compactMap { $0 }
    return words.joined(separator: " ")
  }

  private func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  private func details(in range: TextRange) -> ArraySlice<Detail> {
    let all = document.analysis.details
    let first = all.partitioningIndex { $0.range.start >= range.start }
    let last = all.partitioningIndex { $0.range.start >= range.end }
    return all[first..<max(first, last)]
  }

  private func findings() -> String {
    document.analysis.findings.map { finding in
      "\n\(finding.severity.rawValue): \(finding.message)\n   try: \(finding.remedy)\n"
    }.joined()
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Array {
  /// The first index whose element, and every later one, belongs to the second part; by halving.
  fileprivate func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
