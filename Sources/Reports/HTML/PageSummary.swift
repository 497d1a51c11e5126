import Claims
import Prose

extension ReportHTML {
  var summary: HTML {
    """
    <section id="summary" aria-labelledby="in-short"><h2 id="in-short" class="sr">Summary</h2>
    <div class="tiles">\(verdictTile)\(coverageTile)\(flagTile)\(openTile)</div>
    <dl class="lists">
    <div><dt>Rest on one source</dt><dd>\(references(report.summary.singleSource))</dd></div>
    <div><dt>Rest on the reporter alone</dt><dd>\(references(report.summary.onAuthor))</dd></div>
    <div><dt>Checkers disagree</dt><dd>\(references(report.summary.dissent))</dd></div>
    <div><dt>Sourcing</dt><dd>\(tally(report.summary.sourcing))</dd></div>
    <div><dt>Kinds</dt><dd>\(tally(report.summary.kinds))</dd></div>
    <div><dt>Stages</dt><dd>\(tally(report.summary.stages))</dd></div>
    </dl></section>
    """
  }

  private func tally<Term>(_ counts: [Count<Term>]) -> HTML {
    counts.isEmpty
      ? "<span class=\"none\">none</span>"
      : counts.map { "<span class=\"count\"><b>\($0.count)</b> \($0.term.words)</span>" as HTML }
        .joined(separator: " ")
  }

  private var verdictTile: HTML {
    var verdicts = report.summary.verdicts.map { count in
      "<span class=\"count\"><b>\(count.count)</b> \(count.term.words)</span>" as HTML
    }
    if report.summary.undecided > 0 {
      verdicts.append("<span class=\"count\"><b>\(report.summary.undecided)</b> undecided</span>")
    }
    return """
      <div class="tile"><p class="figure"><b>\(report.summary.claims)</b> \
      \(report.summary.claims == 1 ? "claim" : "claims")</p>\(meter(markCounts, of: report.claims.count))
      <p>\(verdicts.joined(separator: " "))</p></div>
      """
  }

  /// How many claims carry each mark.
  var markCounts: [(mark: ClaimMark, count: Int)] {
    let marks = report.claims.map { ClaimMark($0) }
    return ClaimMark.allCases.map { mark in (mark, marks.count { $0 == mark }) }
  }

  private var coverageTile: HTML {
    let coverage = report.summary.coverage
    let pieces = [
      (ClaimMark.sourced, coverage.accepted + coverage.attribution),
      (.unsourced, coverage.proposed), (.opinion, coverage.waived),
    ]
    let shares = coverage.shares.filter { $0.count > 0 }.map { share in
      "<span class=\"count\"><b>\(share.count)</b> \(share.place)</span>" as HTML
    }
    return """
      <div class="tile"><p class="figure"><b>\(percent(permille: coverage.permille))</b> covered</p>\
      \(meter(pieces, of: coverage.words))
      <p>Of \(counted(coverage.words, "content word")): \(shares.joined(separator: " "))</p></div>
      """
  }

  /// Shares of a whole as one bar; the words below it say the same.
  private func meter(_ pieces: [(mark: ClaimMark, count: Int)], of whole: Int) -> HTML {
    var offset = 0
    let bars = pieces.filter { $0.count > 0 }.map { mark, count in
      defer { offset += count }
      return """
        <rect class="\(mark.rawValue)" x="\(offset)" y="0" width="\(count)" height="1"/>
        """ as HTML
    }
    return """
      <svg class="meter" viewBox="0 0 \(max(1, whole)) 1" preserveAspectRatio="none" \
      aria-hidden="true">\(bars.joined())</svg>
      """
  }

  private var flagTile: HTML {
    let open = report.flags.filter(\.isOpen).count
    let severities =
      report.summary.severities.isEmpty
      ? "<span class=\"none\">none open</span>" : tally(report.summary.severities)
    return """
      <div class="tile"><p class="figure"><b>\(open)</b> open \(open == 1 ? "flag" : "flags")</p>
      <p>\(severities) <span class="count"><b>\(report.flags.count - open)</b> closed</span></p></div>
      """
  }

  private var openTile: HTML {
    let notChecked = report.notChecked
    let count = notChecked.proposals.count + notChecked.open.count + notChecked.stale.count
    return """
      <div class="tile"><p class="figure"><b>\(count)</b> not checked</p>
      <p><span class="count"><b>\(notChecked.open.count)</b> open</span> \
      <span class="count"><b>\(notChecked.stale.count)</b> stale</span> \
      <span class="count"><b>\(notChecked.proposals.count)</b> proposals</span> \
      <a href="#not-checked">all of it</a></p></div>
      """
  }
}
