import Claims
import Prose

/// What an article's parts amount to.
extension PartFinder {
  var layout: ArticleLayout {
    let own = parts.filter { $0.kind == .sourceAddress }.map(\.range)
    let links = document.links.filter { link in
      !own.contains { $0.overlaps(link.range) } && !link.range.isEmpty
    }
    return ArticleLayout(parts: parts, links: links)
  }

  var address: String? { addressRange.map { text[$0] } }

  /// The date line's day; a year it lacks is taken from a date in the article's own address.
  var date: CivilDate? {
    dateLine?.date?.date(year: addressYear)
  }

  private var addressYear: Int? {
    address?.split(separator: "/").lazy.compactMap { part in
      part.utf8.count == 4 ? Int(part).flatMap { (1990...2100).contains($0) ? $0 : nil } : nil
    }.first
  }

  var findings: [Finding] { dateFindings + linkFindings }

  private var dateFindings: [Finding] {
    guard date == nil else { return [] }
    return [
      Finding(
        code: "no-date-line", severity: .minor, ranges: dateLine.map { [$0.range] } ?? [],
        message: dateLine == nil
          ? "no date line, so relative dates stay open" : "the date line has no year",
        remedy: "import it with --dateline YYYY-MM-DD")
    ]
  }

  private var linkFindings: [Finding] {
    layout.links.compactMap { link in
      guard let problem = link.problem else { return nil }
      return Finding(
        code: "link-\(problem.rawValue)", severity: .minor, ranges: [link.range],
        message: "the link on \"\(text[link.range])\" \(problem.meaning)",
        remedy: "ask the writer for the address")
    }
  }
}

extension ArticleLayout.Link.Problem {
  fileprivate var meaning: String {
    switch self {
    case .placeholder: "leads nowhere"
    case .missing: "has no target"
    case .unsafe: "is not a web address"
    }
  }
}
