import Claims
import Prose

/// A paragraph of the article and the claims that begin in it.
struct Paragraph: Hashable {
  var kind: PartKind
  var range: TextRange
  /// Indices in the report's claims.
  var claims: [Int]
}

extension AuditReport {
  /// The article's paragraphs in order; then, as one without text, the claims that stand in none.
  func paragraphs() -> [Paragraph] {
    let parts =
      article.parts.isEmpty
      ? [ArticleLayout.Part(kind: .body, range: article.text.range)] : article.parts
    var rest = Set(claims.indices)
    var paragraphs = parts.flatMap { part in
      blocks(of: part.range).map { block in
        let own = claims.indices.filter { rest.contains($0) && begins(claims[$0], in: block) }
        rest.subtract(own)
        return Paragraph(kind: part.kind, range: block, claims: own)
      }
    }
    if !rest.isEmpty {
      let end = article.text.bytes.count
      paragraphs.append(
        Paragraph(kind: .body, range: TextRange(end, end), claims: rest.sorted()))
    }
    return paragraphs
  }

  private func begins(_ claim: ReportedClaim, in block: TextRange) -> Bool {
    claim.isAnchored && (claim.anchors.first.map { block.contains($0.range.start) } ?? false)
  }

  /// The stretches of a part between its blank lines, without white space around them.
  private func blocks(of range: TextRange) -> [TextRange] {
    let bytes = article.text.bytes
    var (blocks, start, end, breaks): ([TextRange], Int?, Int, Int) = ([], nil, range.start, 0)
    for offset in range.start..<range.end {
      let byte = bytes[offset]
      if byte == 0x0A { breaks += 1 }
      if byte == 0x0A || byte == 0x0D || byte == 0x20 || byte == 0x09 { continue }
      if breaks > 1, let first = start {
        blocks.append(TextRange(first, end))
        start = nil
      }
      start = start ?? offset
      (end, breaks) = (offset + 1, 0)
    }
    if let first = start { blocks.append(TextRange(first, end)) }
    return blocks
  }
}
