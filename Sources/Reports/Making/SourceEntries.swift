import Claims
import Prose

extension ReportMaker {
  mutating func source(_ source: Source) -> ReportedSource {
    ReportedSource(
      number: source.number,
      terms: source.terms,
      identity: disclosure.identity(of: source),
      description: disclosure.description(of: source),
      fileName: disclosure.fileName(source.fileName, of: source),
      derivesFrom: openRoots(of: source),
      citedFor: Set(dossier.citations.filter { $0.source == source.number }.map(\.target)).sorted(),
      stamp: ReportedStamp(source.stamp))
  }

  /// Which source feeds which tells who they are, so both sides must be open.
  func openRoots(of source: Source) -> [Int] {
    guard disclosure.mayName(source) else { return [] }
    return source.derivesFrom.filter { number in
      self.source(numbered: number).map { disclosure.mayName($0) } ?? false
    }
  }

  mutating func evidence(_ citation: Citation) -> ReportedEvidence {
    let source = source(numbered: citation.source)
    let (locator, quote) = words(of: citation.stamp.index) { disclosure in
      (disclosure.words(citation.locator, of: source), disclosure.words(citation.quote, of: source))
    }
    return ReportedEvidence(
      source: citation.source,
      target: citation.target,
      stance: citation.stance,
      tier: citation.tier,
      locator: locator,
      quote: quote,
      stamp: ReportedStamp(citation.stamp))
  }
}
