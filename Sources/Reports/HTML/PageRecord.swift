import Claims
import Prose

extension ReportHTML {
  var saidButNotSo: HTML {
    let claims = report.claims.filter { report.saidButNotSo.contains($0.number) }
    guard !claims.isEmpty else { return HTML() }
    let items = claims.map { claim in
      """
      <li>\(references([claim.number])) <b>\(claim.attribution?.holder.map(words) ?? "Somebody unnamed")\
      </b> said it as given; it is <b>\(claim.statusWords)</b>.</li>
      """ as HTML
    }
    return section(
      "said-not-so", "True that it was said, not true what was said", "<ul>\(items.joined())</ul>")
  }

  func section(_ id: StaticString, _ title: StaticString, _ content: HTML) -> HTML {
    """
    <section id="\(HTML(stringLiteral: id))" aria-labelledby="\(HTML(stringLiteral: id))-title">
    <h2 id="\(HTML(stringLiteral: id))-title">\(HTML(stringLiteral: title))</h2>
    \(content)
    </section>
    """
  }

  var notChecked: HTML {
    let notChecked = report.notChecked
    let stretches = notChecked.uncovered.map { "<q class=\"bare\">\($0.quote)</q>" as HTML }
    let bare: HTML =
      stretches.isEmpty
      ? "<span class=\"none\">none</span>" : stretches.joined(separator: " ")
    return section(
      "not-checked", "What was not checked",
      """
      <dl class="lists">
      <div><dt>Claims without a verdict</dt><dd>\(references(notChecked.open))</dd></div>
      <div><dt>Stale, to be checked again</dt><dd>\(references(notChecked.stale))</dd></div>
      <div><dt>Proposals nobody took up</dt><dd>\(references(notChecked.proposals))</dd></div>
      <div><dt>Words in no claim</dt><dd>\(bare)</dd></div>
      </dl>\(waivers)
      """)
  }

  private var waivers: HTML {
    let waived = report.notChecked.waived
    guard !waived.isEmpty else { return HTML() }
    return "<h3>Waived</h3><ul class=\"remarks\">\(waived.map(self.waiver).joined())</ul>"
  }

  private func waiver(_ waiver: ReportedWaiver) -> HTML {
    let quotes = waiver.passages.map { "<q>\($0.quote)</q>" as HTML }.joined(separator: " … ")
    let comment = waiver.comment.map { ": \(words($0))" as HTML } ?? HTML()
    return """
      <li><b>\(waiver.reason.words)</b> \(quotes)\(comment) \
      <span class="meta">\(names.signature(waiver.stamp))</span></li>
      """
  }

  var flagSection: HTML {
    let flags: HTML =
      report.flags.isEmpty
      ? "<p class=\"none\">No flags were raised.</p>"
      : "<ul class=\"remarks\">\(report.flags.map(self.flag).joined())</ul>"
    let replies = report.replies.map { reply in
      """
      <li>A reply is <b>\(reply.isOwed ? "owed" : "settled")</b> on \(self.target(reply.target)) \
      <span class="meta">flag \(reply.flag)</span></li>
      """ as HTML
    }
    let owed: HTML =
      replies.isEmpty
      ? HTML() : "<h3>Right of reply</h3><ul class=\"remarks\">\(replies.joined())</ul>"
    let notes: HTML =
      report.notes.isEmpty
      ? HTML()
      : "<h3>Notes on the article</h3><ul class=\"remarks\">\(report.notes.map(self.note).joined())</ul>"
    return section("flags", "Flags, replies and notes", flags + owed + notes)
  }

  func flag(_ flag: ReportedFlag) -> HTML {
    let comment = flag.comment.map { " \(words($0))" as HTML } ?? HTML()
    let owner = flag.owner.map { " To be answered by \(names.person($0))." } ?? ""
    let ending = flag.ending.map { ending in
      """
       <b>closed: \(ending.resolution.words)</b>\(ending.comment.map { " \(words($0))" as HTML } ?? HTML()) \
      <span class="meta">\(names.signature(ending.stamp))</span>
      """ as HTML
    }
    let state: HTML = flag.isOpen ? "open" : "closed"
    return """
      <li class="flag \(state)"><b>⚑ \(flag.reason.words)</b> <span class="tag">\(flag.severity.words), \
      \(state)</span> on \(target(flag.target))\(comment)\(owner) \
      <span class="meta">flag \(flag.number), \(names.signature(flag.raised))</span>\(ending ?? HTML())</li>
      """
  }

  private func target(_ target: Target) -> HTML {
    guard case .claim(let reference) = target else { return "\(target.description)" }
    return references([reference])
  }

  func note(_ note: ReportedNote) -> HTML {
    """
    <li class="note"><b>✎ \(note.visibility.words) note</b> \(words(note.text)) \
    <span class="meta">\(names.signature(note.stamp))</span></li>
    """
  }

  var findingSection: HTML {
    let findings: HTML =
      report.findings.isEmpty
      ? "<p class=\"none\">Nothing.</p>"
      : "<ul class=\"findings\">\(report.findings.map { finding($0) }.joined())</ul>"
    return section("lint", "What lint found", findings)
  }
}
