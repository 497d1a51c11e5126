import Claims
import Prose

/// A stretch of a paragraph inside which the same marks hold.
struct Segment: Hashable {
  var range: TextRange
  /// The indices, in the report's claims, of the claims it stands in, the smallest first.
  var claims: [Int]
  var isUncovered: Bool
  var waiver: WaiverReason?
  /// The claims with a piece that ends where it ends, in the order of their numbers.
  var ending: [Int]
  /// The indices of the article's links that end where it ends.
  var links: [Int]
}

/// Cuts paragraphs at every mark's boundary.
struct Segmenter {
  private let marks: [Mark]
  private let sizes: [Int]
  private let links: [ArticleLayout.Link]

  private enum Meaning: Hashable {
    case claim(Int)
    case uncovered
    case waived(WaiverReason)
  }

  private struct Mark {
    var range: TextRange
    var meaning: Meaning
  }

  init(_ report: AuditReport) {
    let claims = report.claims.enumerated().filter(\.element.isAnchored).flatMap { index, claim in
      claim.anchors.map { Mark(range: $0.range, meaning: .claim(index)) }
    }
    let uncovered = report.notChecked.uncovered.map {
      Mark(range: $0.range, meaning: .uncovered)
    }
    let waived = report.notChecked.waived.flatMap { waiver in
      waiver.passages.map { Mark(range: $0.range, meaning: .waived(waiver.reason)) }
    }
    marks = (claims + uncovered + waived).sorted { $0.range < $1.range }
    sizes = report.claims.map { $0.anchors.reduce(0) { $0 + $1.range.count } }
    links = report.article.links
  }

  func segments(of paragraph: TextRange) -> [Segment] {
    let marks = marks.filter { $0.range.overlaps(paragraph) }
    let links = links.indices.filter { paragraph.contains(self.links[$0].range) }
    var cuts: Set<Int> = [paragraph.start, paragraph.end]
    for range in marks.map(\.range) + links.map({ self.links[$0].range }) {
      cuts.insert(max(range.start, paragraph.start))
      cuts.insert(min(range.end, paragraph.end))
    }
    let sorted = cuts.sorted()
    return zip(sorted, sorted.dropFirst()).map { start, end in
      segment(TextRange(start, end), marks, links)
    }
  }

  private func segment(_ range: TextRange, _ marks: [Mark], _ links: [Int]) -> Segment {
    let holding = marks.filter { $0.range.contains(range) }
    var segment = Segment(
      range: range, claims: [], isUncovered: false, waiver: nil, ending: [],
      links: links.filter { self.links[$0].range.end == range.end })
    for mark in holding {
      switch mark.meaning {
      case .claim(let index):
        if !segment.claims.contains(index) { segment.claims.append(index) }
        if mark.range.end == range.end { segment.ending.append(index) }
      case .uncovered: segment.isUncovered = true
      case .waived(let reason): segment.waiver = reason
      }
    }
    segment.claims.sort { (sizes[$0], $0) < (sizes[$1], $1) }
    segment.ending = Set(segment.ending).sorted()
    return segment
  }
}
