import Claims
import Prose

extension ReportHTML {
  /// The article, each paragraph with the cards of the claims that begin in it.
  var annotatedArticle: HTML {
    let segmenter = Segmenter(report)
    let rows = report.paragraphs().map { row($0, segmenter) }.joined(separator: "\n")
    return """
      <section id="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">The article and its claims</h2>
      \(legend)
      \(filters)
      <div class="rows">
      \(rows)
      </div>
      </section>
      """
  }

  private var legend: HTML {
    """
    <p class="legend"><span class="c sourced">✓ stands</span> \
    <span class="c disputed">≠ does not stand as it is</span> \
    <span class="c unsourced">? undecided</span> \
    <span class="c opinion">“ not checkable</span> \
    <span class="bare">in no claim</span> <span class="waived">waived</span></p>
    """
  }

  /// Shown by the script, which they need.
  private var filters: HTML {
    let marks = markCounts.map { mark, count in
      """
      <button type="button" aria-pressed="false" data-f="\(mark.rawValue)">\(mark.sign) \
      \(mark.words) <b>\(count)</b></button>
      """ as HTML
    }
    let flagged = report.claims.count { claim in !claim.flags.isEmpty }
    return """
      <div id="filters" class="filters" role="toolbar" aria-label="Show claims" hidden>
      <button type="button" aria-pressed="true" data-f="all">all <b>\(report.claims.count)</b></button>
      \(marks.joined(separator: "\n"))
      <button type="button" aria-pressed="false" data-f="flagged">⚑ flagged <b>\(flagged)</b></button>
      <span class="views"><button type="button" aria-pressed="false" data-v="short">short cards</button>
      <button type="button" aria-pressed="false" data-v="plain">text only</button>
      <label><input type="checkbox" id="keys" checked> keys j k ?</label></span>
      <p id="live" role="status"></p></div>
      """
  }

  private func row(_ paragraph: Paragraph, _ segmenter: Segmenter) -> HTML {
    let cards = paragraph.claims.map { card(report.claims[$0]) }.joined(separator: "\n")
    let list = paragraph.claims.isEmpty ? HTML() : "<ol class=\"cards\">\n\(cards)\n</ol>"
    let text =
      paragraph.range.isEmpty
      ? "<p class=\"gone\">These claims stand in no paragraph of this revision.</p>"
      : block(paragraph, segmenter)
    return "<div class=\"row\"><div class=\"text\">\(text)</div>\(list)</div>"
  }

  private func block(_ paragraph: Paragraph, _ segmenter: Segmenter) -> HTML {
    let segments = segmenter.segments(of: paragraph.range)
    var started: Set<Int> = []
    let inside = segments.map { segment in
      defer { started.formUnion(segment.claims) }
      return self.segment(segment, beginning: segment.claims.filter { !started.contains($0) })
    }.joined()
    let label =
      paragraph.kind == .body ? HTML() : "<span class=\"part\">\(paragraph.kind.words)</span> "
    return "<p class=\"\(paragraph.kind.rawValue)\" dir=\"auto\">\(label)\(inside)</p>"
  }

  private func segment(_ segment: Segment, beginning: [Int]) -> HTML {
    let text = HTML(text: report.article.text[segment.range])
    let links = segment.links.map { outLink(report.article.links[$0]) }.joined()
    guard let smallest = segment.claims.first else { return bare(text, segment) + links }
    let claim = report.claims[smallest]
    let own = beginning.filter { begins($0, in: segment) }
    let anchors = own.filter { $0 != smallest }.map { index in
      "<span id=\"t-\(report.claims[index].number)\"></span>" as HTML
    }.joined()
    let id: HTML = own.contains(smallest) ? " id=\"t-\(claim.number)\"" : HTML()
    let numbers = segment.claims.map { report.claims[$0].number }
    let all = numbers.map(String.init).joined(separator: " ")
    return """
      \(anchors)<a class="c \(classes(of: claim))"\(id) href="#c-\(claim.number)" \
      data-c="\(all)">\(text)<span class="sr"> (\(spoken(segment.claims)))</span></a>\
      \(markers(segment.ending))\(links)
      """
  }

  /// A claim's own place in the text is where its first piece begins, not where a later one does.
  private func begins(_ index: Int, in segment: Segment) -> Bool {
    report.claims[index].anchors.first.map { $0.range.start == segment.range.start } ?? false
  }

  private func bare(_ text: HTML, _ segment: Segment) -> HTML {
    if let reason = segment.waiver {
      return
        "<span class=\"waived\">\(text)<span class=\"sr\"> (waived: \(reason.words))</span></span>"
    }
    return segment.isUncovered
      ? "<span class=\"bare\">\(text)<span class=\"sr\"> (in no claim)</span></span>" : text
  }

  private func spoken(_ claims: [Int]) -> String {
    claims.map { "claim \(report.claims[$0].number), \(report.claims[$0].statusWords)" }
      .joined(separator: "; ")
  }

  /// The numbers at the end of a claim's pieces, for the eye and for print.
  private func markers(_ claims: [Int]) -> HTML {
    let numbers = claims.map { index in
      let claim = report.claims[index]
      return """
        <a tabindex="-1" class="\(classes(of: claim))" href="#c-\(claim.number)">\
        \(claim.number)\(ClaimMark(claim).sign)</a>
        """ as HTML
    }
    return numbers.isEmpty
      ? HTML() : "<sup aria-hidden=\"true\">\(numbers.joined(separator: " "))</sup>"
  }

  func classes(of claim: ReportedClaim) -> String {
    ClaimMark(claim).rawValue + (claim.stage == .proposed ? " proposal" : "")
  }

  private func outLink(_ link: ArticleLayout.Link) -> HTML {
    if let safe = SafeAddress(link.target), link.problem == nil {
      return """
        <a class="out mark" rel="noreferrer noopener" href="\(safe)">↗<span class="sr"> \
        the article’s link to \(link.target)</span></a>
        """
    }
    let problem = link.problem?.words ?? "unsafe"
    return "<span class=\"broken\">↗ link \(problem)</span>"
  }
}

extension ClaimMark {
  /// What the mark says, for a filter.
  var words: String {
    switch self {
    case .sourced: "stand"
    case .unsourced: "undecided"
    case .disputed: "do not stand"
    case .opinion: "not checkable"
    }
  }
}
