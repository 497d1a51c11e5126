import Claims
import Prose

/// The report as one page that needs nothing else: no network, no script, no other file.
struct ReportHTML {
  let report: AuditReport
  let names: ReportNames

  init(_ report: AuditReport) {
    self.report = report
    names = ReportNames(report)
  }

  static func bytes(of report: AuditReport) -> [UInt8] {
    ReportHTML(report).page.bytes
  }

  private var page: HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    \(head)
    <body>
    <a class="skip" href="#claims">Skip to the article and its claims</a>
    \(bar)
    <main>
    \(front)
    \(annotatedArticle)
    \(saidButNotSo)
    \(notChecked)
    \(flagSection)
    \(findingSection)
    \(sourceSection)
    \(recordSection)
    \(signOffSection)
    \(verificationSection)
    </main>
    \(footer)
    \(tail)
    </body>
    </html>

    """
  }

  private var footer: HTML {
    let identity = report.identity
    return """
      <footer><p>Made by \(identity.tool) from \(counted(identity.log.size, "event")) of the ledger, \
      as of \(identity.log.time.map(moment) ?? "the import"). The same record gives the same bytes.</p>\
      </footer>
      """
  }
}
