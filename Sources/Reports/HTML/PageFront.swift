import Claims
import Prose

extension ReportHTML {
  var front: HTML {
    """
    <section class="front" id="top" aria-labelledby="title">
    <p class="kicker">Audit report · \(report.identity.profile.words)</p>
    <h1 id="title">\(report.identity.title)</h1>
    \(gate)
    \(withheld)
    \(summary)
    \(identity)
    </section>
    """
  }

  private var gate: HTML {
    if report.gate.isOpen {
      return """
        <div class="gate sourced"><p><strong>✓ The gate is open.</strong> \
        Nothing in the desk’s policy stands between this article and print.</p></div>
        """
    }
    let count = report.gate.reasons.count
    return """
      <div class="gate disputed"><p><strong>≠ The gate is closed.</strong> \
      \(counted(count, "reason")) \(count == 1 ? "stands" : "stand") between this article and print:</p>
      <ul>\(report.gate.reasons.gathered.map(self.reasons).joined())</ul></div>
      """
  }

  /// One reason, or the many of one rule folded into a line.
  private func reasons(_ gathered: GatheredFindings) -> HTML {
    guard gathered.findings.count > 1 else {
      return gathered.findings.map { finding($0, isQuoting: false) }.joined()
    }
    let each = gathered.findings.map { finding($0, isQuoting: false) }.joined()
    return """
      <li><details><summary><b>\(gathered.severity.words)</b> \(gathered.findings.count) × \
      \(gathered.words) \(references(gathered.claims))</summary><ul>\(each)</ul></details></li>
      """
  }

  private var withheld: HTML {
    guard !report.withheld.isEmpty else {
      return "<p class=\"withheld\">Nothing was withheld from this report.</p>"
    }
    let words = report.withheldWords.joined(separator: "; ")
    return """
      <p class="withheld"><strong>Withheld</strong> from this \(report.identity.profile.words) \
      report: \(words).</p>
      """
  }

  /// Its passages are quoted where no card or list shows them anyway.
  func finding(_ finding: ReportedFinding, isQuoting: Bool = true) -> HTML {
    let claims = finding.claims.isEmpty ? HTML() : " \(references(finding.claims))"
    let passages = isQuoting ? finding.passages : []
    let quotes = passages.map { "<q>\($0.quote)</q>" as HTML }.joined(separator: " ")
    return """
      <li><b>\(finding.severity.words)</b> <code>\(finding.code)</code> \
      \(finding.message.shown)\(claims) \(quotes) \
      <span class="next">Next: \(finding.remedy.shown)</span></li>
      """
  }

  /// Links to the cards of claims.
  func references(_ references: [ClaimReference]) -> HTML {
    references.map { "<a class=\"ref\" href=\"#c-\($0.number)\">\($0.description)</a>" }
      .joined(separator: " ")
  }

  func references(_ numbers: [Int]) -> HTML {
    numbers.isEmpty
      ? "<span class=\"none\">none</span>" : references(numbers.map { ClaimReference($0) })
  }

  private var identity: HTML {
    let identity = report.identity
    var rows: [(HTML, HTML)] = [
      ("Article", "<code>\(identity.slug)</code>, revision \(identity.revision)"),
      ("Imported", "\(names.signature(identity.imported))"),
      ("Text SHA-256", "<code>\(identity.textSHA256)</code>"),
      ("File SHA-256", "<code>\(identity.originalSHA256)</code>"),
    ]
    if let name = identity.fileName?.value { rows.append(("File", "\(name)")) }
    if let address = identity.address { rows.append(("Address", link(address, to: address))) }
    if let dateline = identity.dateline { rows.append(("Date line", "\(dateline.description)")) }
    rows += [
      ("Ledger", "log <code>\(identity.log.log)</code>, \(counted(identity.log.size, "event"))"),
      ("Root", identity.log.root.map { "<code>\($0)</code>" } ?? "not computed"),
      ("As of", "\(identity.log.time.map(moment) ?? "the import")"),
      ("Policy", "\(identity.policy.words)"),
      (
        "Made by",
        "\(identity.tool), reader \(identity.model), \(identity.decoder), vocabulary \(Vocabulary.version)"
      ),
    ]
    return """
      <section aria-labelledby="identity"><h2 id="identity">What was checked</h2>
      <dl class="facts">\(rows.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" as HTML }.joined())</dl>
      </section>
      """
  }

  /// A link where the address may be followed, the bare text where not.
  func link(_ label: String, to address: String, quoting quote: String? = nil) -> HTML {
    guard let safe = SafeAddress(address) else { return "<span class=\"address\">\(label)</span>" }
    let target = quote.map { safe.pointing(at: $0) } ?? safe
    let isSelf: HTML = label == address ? " self" : HTML()
    return "<a class=\"out\(isSelf)\" rel=\"noreferrer noopener\" href=\"\(target)\">\(label)</a>"
  }
}
