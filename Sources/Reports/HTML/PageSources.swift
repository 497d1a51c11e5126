import Claims
import Prose

extension ReportHTML {
  /// The sources by terms, with the files kept of them.
  var sourceSection: HTML {
    guard !report.sources.isEmpty else {
      return section("sources", "Sources and evidence kept", "<p class=\"none\">None.</p>")
    }
    let groups = Terms.allCases.map { terms in
      let sources = report.sources.filter { $0.terms == terms }
      return sources.isEmpty
        ? HTML()
        : "<h3>\(terms.words)</h3><ul class=\"sources\">\(sources.map(self.source).joined())</ul>"
    }
    return section("sources", "Sources and evidence kept", groups.joined())
  }

  private func source(_ source: ReportedSource) -> HTML {
    let uses = source.citedFor.isEmpty ? "nothing" : references(source.citedFor)
    let description =
      source.description.map { ", described as <q>\(words($0))</q>" as HTML } ?? HTML()
    let roots =
      source.derivesFrom.isEmpty ? "" : " Derives from source \(listed(source.derivesFrom))."
    return """
      <li id="s-\(source.number)"><b>\(source.number)</b> \(title(source)) \
      <span class="kind">\(source.identity.value?.kind.words ?? "")</span>\
      \(withheld(source))\(description)\(file(source)) Cited for \(uses).\(roots)</li>
      """
  }

  private func withheld(_ source: ReportedSource) -> HTML {
    source.identity.withheld.map {
      " <span class=\"redacted\">withheld: \($0.meaning)</span>" as HTML
    }
      ?? HTML()
  }

  private func file(_ source: ReportedSource) -> HTML {
    guard let identity = source.identity.value, let hash = identity.sha256 else { return HTML() }
    let name = source.fileName?.value.map { "\($0), " } ?? ""
    let size = identity.fileSize.map { "\($0) bytes, " } ?? ""
    return "<br><span class=\"meta\">kept: \(name)\(size)SHA-256 <code>\(hash)</code></span>"
  }

  /// People, revisions and everything they did, in order.
  var recordSection: HTML {
    section("record", "Who did what", people + revisions + acts + withdrawn)
  }

  private var people: HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="People"><table>\
    <thead><tr><th scope="col">Who</th><th scope="col">Roles</th><th scope="col">Acts</th>\
    <th scope="col">Checked</th><th scope="col">Seconded</th>\
    <th scope="col">First</th><th scope="col">Last</th></tr></thead>\
    <tbody>\(report.people.map(self.person).joined())</tbody></table></div>
    """
  }

  private func person(_ person: ReportedPerson) -> HTML {
    let part = person.part
    return """
      <tr><th scope="row">\(words(person.name))</th>\
      <td>\(person.roles.map(\.words).joined(separator: ", "))</td><td>\(part?.acts ?? 0)</td>\
      <td>\(references(part?.checked ?? []))</td><td>\(references(part?.seconded ?? []))</td>\
      <td>\((part?.first).map(moment) ?? "")</td><td>\((part?.last).map(moment) ?? "")</td></tr>
      """
  }

  private var revisions: HTML {
    let items = report.revisions.map { revision in
      """
      <li><b>\(revision.number)</b> \(revision.title) <span class="meta">SHA-256 \
      <code>\(revision.textSHA256)</code>, \(names.signature(revision.stamp))</span></li>
      """ as HTML
    }
    return "<h3>Revisions</h3><ul class=\"remarks\">\(items.joined())</ul>"
  }

  private var acts: HTML {
    let rows = report.acts.map { act in
      """
      <tr><td>\(act.index)</td><td>\(moment(act.time))</td><td>\(names.person(act.person))</td>\
      <td>\(act.words)</td></tr>
      """ as HTML
    }
    return """
      <h3>Acts</h3><div class="scroll" tabindex="0" role="region" aria-label="Acts"><table class="acts">\
      <thead><tr><th scope="col">Event</th><th scope="col">When</th><th scope="col">Who</th>\
      <th scope="col">What</th></tr></thead><tbody>\(rows.joined())</tbody></table></div>
      """
  }

  private var withdrawn: HTML {
    guard !report.withdrawn.isEmpty else { return HTML() }
    return
      "<h3>Withdrawn claims</h3><ol class=\"cards\">\(report.withdrawn.map(self.card).joined())</ol>"
  }

  var verificationSection: HTML {
    let steps = report.verification.map { step in
      let command = step.command.map { "<code>\($0)</code> " as HTML } ?? HTML()
      return "<div><dt>\(step.subject)</dt><dd>\(command)\(step.meaning)</dd></div>" as HTML
    }
    return section(
      "verify", "How to verify this report",
      "<dl class=\"lists\">\(steps.joined())</dl>\(checkpoint)")
  }
}
