import Claims
import Prose

/// The article's text with the number of each claim behind its last word.
struct MarkedArticle {
  let dossier: Dossier

  func lines(width: Int) -> [Ink] {
    guard let revision = dossier.revision else { return [] }
    let marks = self.marks
    return revision.layout.parts.flatMap { part in
      [heading(part)] + paragraphs(part.range, in: revision.text, marks, width) + [""]
    }
  }

  private func heading(_ part: ArticleLayout.Part) -> Ink {
    Ink(part.kind.rawValue, .faint)
  }

  /// By the offset after a claim's last word, the numbers of the claims that end there.
  private var marks: [Int: [Claim]] {
    dossier.claims.filter { !$0.isWithdrawn }.reduce(into: [:]) { marks, claim in
      if let end = claim.ranges.map(\.end).max() { marks[end, default: []].append(claim) }
    }
  }

  private func paragraphs(
    _ range: TextRange, in text: ArticleText, _ marks: [Int: [Claim]], _ width: Int
  ) -> [Ink] {
    let ends = marks.keys.filter { range.start < $0 && $0 <= range.end }.sorted()
    var marked = ""
    var offset = range.start
    for end in ends {
      marked += text[TextRange(offset, end)]
      marked += marks[end, default: []].map { "[\($0.number)\($0.sign)]" }.joined()
      offset = end
    }
    marked += text[TextRange(offset, range.end)]
    return marked.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      String(line).wrapped(to: min(width, 100)).map { Ink($0) }
    }
  }
}

extension Claim {
  /// What stands with it, in one sign: nothing while it is undecided.
  fileprivate var sign: String {
    switch verdict() {
    case .confirmed?, .confirmedAsChanged?: "✓"
    case .wrong?, .misleading?, .outdated?: "≠"
    case .conflicting?, .unverifiable?: "?"
    case .notCheckable?: "“"
    case nil: ""
    }
  }
}
