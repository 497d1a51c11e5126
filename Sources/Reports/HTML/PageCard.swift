import Claims
import Prose

extension ReportHTML {
  /// Everything about one claim.
  func card(_ claim: ReportedClaim) -> HTML {
    let flagged: HTML = claim.flags.isEmpty ? HTML() : " flagged"
    return """
      <li class="card \(classes(of: claim))\(flagged)" id="c-\(claim.number)" tabindex="-1">
      \(cardHead(claim))
      <p class="wording">\(wording(claim.wording))</p>
      \(changed(claim))\(attribution(claim))
      <div class="more">\(details(claim))\(evidence(claim))\(checks(claim))\(remarks(claim))\
      <p class="meta">\(facts(claim))</p></div>
      </li>
      """
  }

  private func cardHead(_ claim: ReportedClaim) -> HTML {
    let mark = ClaimMark(claim)
    let dissent: HTML =
      claim.outcome.hasDissent ? " <span class=\"tag\">checkers disagree</span>" : HTML()
    let back: HTML =
      claim.isAnchored && claim.withdrawal == nil
      ? "<a class=\"no\" href=\"#t-\(claim.number)\" title=\"Its place in the text\">\(claim.number)</a>"
      : "<span class=\"no\">\(claim.number)</span>"
    return """
      <p class="head">\(back) <strong class="status"><span aria-hidden="true">\(mark.sign)</span> \
      \(claim.statusWords)</strong>\(dissent) <span class="sourcing">\(claim.sourcing.words)</span></p>
      """
  }

  /// Words that the text does not say stand apart.
  private func wording(_ wording: Disclosed<Wording>) -> HTML {
    guard let wording = wording.value else {
      return "<span class=\"redacted\">withheld: \(wording.withheld?.meaning ?? "")</span>"
    }
    return wording.shown.enumerated().map { index, word in
      let space: HTML = index == 0 || word.isGlued ? HTML() : " "
      return word.isInserted ? "\(space)<ins>\(word.text)</ins>" : "\(space)\(word.text)"
    }.joined()
  }

  private func changed(_ claim: ReportedClaim) -> HTML {
    claim.outcome.shouldRead.map { "<p class=\"should\"><b>Should read</b> \(words($0))</p>" }
      ?? HTML()
  }

  private func attribution(_ claim: ReportedClaim) -> HTML {
    guard let attribution = claim.attribution else { return HTML() }
    let holder = attribution.holder.map(words) ?? "nobody named"
    let reporters = attribution.reportedBy.map { ", as \(words($0)) reports" as HTML }.joined()
    let said = claim.outcome.said
    let sign = said.map { $0 == .asGiven ? "✓ said \($0.words)" : "≠ said \($0.words)" }
    let negated = attribution.isNegated ? ", negated" : ""
    return """
      <p class="says"><b>\(holder)</b>\(reporters) <span class="form">\(attribution.form.words), \
      \(attribution.commitment.words)\(negated)</span> <span class="said">\
      \(sign ?? "? not checked whether said")</span></p>
      """
  }

  private func details(_ claim: ReportedClaim) -> HTML {
    guard !claim.details.isEmpty else { return HTML() }
    return "<ul class=\"details\">\(claim.details.map(self.detail).joined())</ul>"
  }

  private func detail(_ entry: ReportedDetail) -> HTML {
    let mark = ClaimMark(verdict: entry.outcome.verdict)
    let value =
      entry.detail.value.words.map { " <span class=\"value\">= \($0)</span>" as HTML } ?? HTML()
    let change =
      entry.outcome.shouldRead.map { " should read <b>\(words($0))</b>" as HTML } ?? HTML()
    return """
      <li class="\(mark.rawValue)"><b>\(entry.letter.description)</b> <q>\(entry.detail.text)</q>\
      \(value) <span class="kind">\(entry.detail.kind.words)</span> \
      <span class="tick">\(mark.sign) \(entry.outcome.verdict?.words ?? "not checked")</span>\(change)</li>
      """
  }

  private func evidence(_ claim: ReportedClaim) -> HTML {
    guard !claim.evidence.isEmpty else { return HTML() }
    return """
      <h3>Evidence</h3><ul class="evidence">\(claim.evidence.map { evidence($0, in: claim) }.joined())</ul>
      """
  }

  private func evidence(_ evidence: ReportedEvidence, in claim: ReportedClaim) -> HTML {
    let source = names.source(evidence.source)
    let quote = evidence.quote.map { " <q>\(words($0))</q>" as HTML } ?? HTML()
    let place = evidence.locator.map { ", \(words($0))" as HTML } ?? HTML()
    let detail = evidence.target.detail.map { " for \($0.description)" } ?? ""
    let hash = source?.identity.value?.sha256.map {
      " <code>\(String($0.prefix(12)))…</code>" as HTML
    }
    return """
      <li><span class="stance \(evidence.stance.rawValue)">\(evidence.stance.words)\(detail)</span> \
      \(title(source, quoting: evidence.quote?.value))\(place)\(quote) \
      <span class="meta">\(evidence.tier.words), <a href="#s-\(evidence.source)">source \
      \(evidence.source)</a>\(hash ?? HTML())</span></li>
      """
  }

  func title(_ source: ReportedSource?, quoting quote: String? = nil) -> HTML {
    guard let source else { return "unknown source" }
    guard let address = source.identity.value?.address else { return "\(source.title)" }
    return link(source.title, to: address, quoting: quote)
  }

  private func checks(_ claim: ReportedClaim) -> HTML {
    guard !claim.checks.isEmpty else { return HTML() }
    return "<h3>Checks</h3><ol class=\"checks\">\(claim.checks.map(self.check).joined())</ol>"
  }

  private func check(_ check: ReportedCheck) -> HTML {
    let found = [check.verdict?.words, check.said.map { "said \($0.words)" }].compactMap { $0 }
      .joined(separator: ", ")
    let detail = check.detail.map { "<b>\($0.description)</b> " as HTML } ?? HTML()
    let dissent: HTML = check.isDissent ? " <span class=\"tag\">dissent</span>" : HTML()
    let reasons = check.rationale.map { " \(words($0))" as HTML } ?? HTML()
    let change = check.shouldRead.map { " Should read <q>\(words($0))</q>." as HTML } ?? HTML()
    return """
      <li>\(detail)<b>\(found)</b>\(dissent)\(reasons)\(change) \
      <span class="meta">\(names.signature(check.stamp))</span></li>
      """
  }

  private func remarks(_ claim: ReportedClaim) -> HTML {
    let flags = claim.flags.compactMap { names.flag($0) }
    if flags.isEmpty && claim.notes.isEmpty && claim.withdrawal == nil { return HTML() }
    let withdrawal = claim.withdrawal.map { withdrawal in
      """
      <li>Withdrawn: \(withdrawal.reason.map(words) ?? "no reason given") \
      <span class="meta">\(names.signature(withdrawal.stamp))</span></li>
      """ as HTML
    }
    return """
      <h3>Flags and notes</h3><ul class="remarks">\(flags.map(self.flag).joined())\
      \(claim.notes.map(self.note).joined())\(withdrawal ?? HTML())</ul>
      """
  }

  private func facts(_ claim: ReportedClaim) -> String {
    let origin = claim.origin == .machine ? "proposed by the program" : "added by a person"
    var facts = [claim.kind.words, claim.status.words]
    if claim.stage != .proposed { facts.append(claim.stage.words) }
    facts += [origin, "the article gives: \(claim.articleSourcing.words)"]
    if claim.needsContext { facts.append("does not stand alone") }
    if !claim.parents.isEmpty { facts.append("from \(listed(claim.parents))") }
    if !claim.successors.isEmpty { facts.append("became \(listed(claim.successors))") }
    return facts.joined(separator: " · ")
  }

  func listed(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }

  /// Disclosed words, or a bar that says what is missing.
  func words(_ words: Disclosed<String>) -> HTML {
    words.value.map { HTML(text: $0) }
      ?? "<span class=\"redacted\">withheld: \(words.withheld?.meaning ?? "")</span>"
  }
}
