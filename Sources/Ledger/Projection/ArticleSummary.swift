public import Claims

/// One article, as listings show it.
public struct ArticleSummary: Hashable, Sendable {
  public let slug: String
  public let title: String
  /// How many events it folds.
  public let size: Int
  /// The number of the text under check.
  public let revision: Int
  /// How many claims are at each stage; none of zero.
  public let stages: [Stage: Int]
  public let openFlags: Int
  public let openBlockers: Int
  /// How many sign-offs a change overtook.
  public let staleSignOffs: Int
  public let notes: Int
  public let sources: Int
  /// Content words inside a claim or a waiver, in thousandths.
  public let coverage: Int
  public let lastAct: LastAct?
  /// The SHA-256 of the file that the text under check came from, in hexadecimal.
  public let originalSHA256: String

  /// The latest act on an article.
  public struct LastAct: Hashable, Sendable {
    public let person: String
    public let time: String
    public let summary: String
  }
}

extension ArticleSummary {
  /// Nil before the article's import is recorded.
  init?(of dossier: Dossier) {
    guard let revision = dossier.revision else { return nil }
    let open = dossier.flags.indices.filter { dossier.flags[$0].isOpen }
    self.init(
      slug: dossier.slug,
      title: revision.title.storable,
      size: dossier.size,
      revision: revision.number,
      stages: dossier.countsOfStages,
      openFlags: open.count,
      openBlockers: open.count { dossier.flags[$0].severity == .blocker },
      staleSignOffs: dossier.staleSignOffs.count,
      notes: dossier.notes.count,
      sources: dossier.sources.count,
      coverage: dossier.coverage.permille,
      lastAct: dossier.acts.last.map {
        LastAct(person: $0.person, time: $0.time, summary: $0.summary.storable)
      },
      originalSHA256: revision.originalSHA256.storable)
  }
}

extension Dossier {
  /// How many claims are at each stage; none of zero.
  fileprivate var countsOfStages: [Stage: Int] {
    let stages = claims.map(\.stage)
    return Stage.allCases.reduce(into: [:]) { counts, stage in
      let count = stages.count { $0 == stage }
      if count > 0 { counts[stage] = count }
    }
  }
}
