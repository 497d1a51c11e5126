import Claims
import Prose

extension ReportHTML {
  /// The policy names the one script and the one style by their hashes: nothing else can run or load.
  var head: HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="\(report.identity.tool)">
    <title>Audit report: \(report.identity.title)</title>
    <style>\(HTML(code: style))</style>
    </head>
    """
  }

  /// The script and the data, at the end of the page.
  var tail: HTML {
    """
    <dialog id="help" aria-label="Keys"><p><kbd>j</kbd> next claim · <kbd>k</kbd> previous claim · \
    <kbd>?</kbd> this help · <kbd>Esc</kbd> close</p>\
    <form method="dialog"><button>Close</button></form></dialog>
    <script type="application/json" id="report">\(HTML(json: ReportJSON.bytes(of: report)))</script>
    <script>\(HTML(code: ReportScript.text))</script>
    """
  }

  private var policy: String {
    "default-src 'none'; style-src '\(ContentHash(of: style).text)'; "
      + "script-src '\(ContentHash(of: ReportScript.text).text)'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  private var style: String { ReportStyle.text + ReportStyle.page(of: report) }

  /// The bar that stays at the top: where one is, and whether the article may run.
  var bar: HTML {
    """
    <header class="bar"><p class="here"><a href="#top">\(report.identity.title)</a> \(gateChip)</p>
    <nav aria-label="Sections"><a href="#summary">Summary</a> <a href="#claims">Claims</a> \
    <a href="#not-checked">Not checked</a> <a href="#flags">Flags</a> \
    <a href="#sources">Sources</a> <a href="#record">Record</a> <a href="#verify">Verify</a></nav>
    </header>
    """
  }

  var gateChip: HTML {
    report.gate.isOpen
      ? "<span class=\"chip sourced\">✓ gate open</span>"
      : "<span class=\"chip disputed\">≠ gate closed</span>"
  }
}

extension HTML {
  /// The program's own style or script, which no text of the record is part of.
  fileprivate init(code: String) { self.init(trusted: Array(code.utf8)) }

  /// JSON inside a script element: without `<`, no text can end the element.
  fileprivate init(json: [UInt8]) {
    self.init(trusted: json.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] })
  }
}
