import Prose

/// Turns each tree's statements into proposals.
struct Proposer {
  let reading: Reading
  let layout: ArticleLayout
  let attributions: Attributions
  let details: [Detail]
  private let standAlone: StandAlone
  private(set) var proposals: [Proposal] = []
  private(set) var setAside: [SetAside] = []

  init(
    reading: Reading, layout: ArticleLayout, attributions: Attributions, details: [Detail],
    names: EntityNames
  ) {
    self.reading = reading
    self.layout = layout
    self.attributions = attributions
    self.details = details
    standAlone = StandAlone(reading: reading, names: names)
  }

  mutating func propose(_ tree: SentenceTree, at index: Int) {
    let placed = attributions.placed[index]
    let reports = placed.map(\.report)
    let coarse = tree.statements(.claims, reports: reports) + quotes(of: tree, placed)
    var drafts: [(Statement, Proposal)] = []
    for statement in coarse {
      if let reason = tree.nonClaim(statement, isReported: isReported(statement, reports)) {
        setAside(statement, tree, reason)
      } else if let proposal = proposal(statement, tree, index) {
        drafts.append((statement, proposal))
      }
    }
    fileFacets(of: tree, reports, into: &drafts)
    proposals += unique(drafts.map(\.1))
  }

  /// *Ola Brandt said "We lost it"*: that it was said, word for word.
  private func quotes(of tree: SentenceTree, _ placed: [Attributions.Placed]) -> [Statement] {
    placed.compactMap { placed in
      guard attributions.all[placed.attribution].form == .direct, !placed.report.source.isEmpty
      else {
        return nil
      }
      return Statement(
        runs: [
          .copied(tree.shortened(placed.report.source, at: placed.report.sourceHead)),
          .copied(placed.report.cue.subtracting(placed.report.source)),
          .copied(hearer(of: placed.report, in: tree)),
          .copied(placed.report.content),
        ],
        head: placed.report.cueHead, edge: .quote, why: ["quotation"])
    }
  }

  /// Whether the statement has in it who says it.
  private func isReported(_ statement: Statement, _ reports: [Report]) -> Bool {
    let words = statement.words
    return reports.contains { $0.contentHead == statement.head && words.contains($0.cueHead) }
  }

  /// *told the press*: to whom it was said, where that stands behind the cue.
  private func hearer(of report: Report, in tree: SentenceTree) -> TokenSet {
    let hearer = tree.children(report.cueHead).first { child in
      child > report.cueHead
        && (tree.relation(child) == .obj || tree.relation(child) == .iobj)
        && tree.subtree(child).isDisjoint(with: report.content.union(report.source))
    }
    return hearer.map { tree.trimmed(tree.subtree($0)) } ?? TokenSet()
  }

  private mutating func setAside(_ statement: Statement, _ tree: SentenceTree, _ reason: NonClaim) {
    let ranges = tree.ranges(statement.words)
    guard let first = ranges.first else { return }
    setAside.append(
      SetAside(
        range: ranges.reduce(first) { $0.union($1) }, reason: reason.waiver, why: reason.rawValue))
  }

  private func proposal(_ statement: Statement, _ tree: SentenceTree, _ index: Int) -> Proposal? {
    let wording = tree.wording(of: statement)
    let attribution = attribution(of: statement, index)
    let (text, needsContext) = standAlone.apply(
      to: wording, speaker: speaker(attribution, statement, index),
      contested: statement.contested.indices.map(tree.range))
    let spans = joined(text.copied)
    guard !spans.isEmpty else { return nil }
    var proposal = Proposal(
      sentence: tree.sentence, kind: tree.kind(of: statement),
      status: tree.status(of: statement, isAttributed: attribution != nil), wording: text,
      spans: spans, attribution: attribution, why: statement.why, needsContext: needsContext)
    proposal.hedges = tree.hedges(in: statement.words)
    proposal.details = spans.flatMap { details(in: $0) }
    proposal.links = layout.links.indices.filter { link in
      spans.contains { $0.overlaps(layout.links[link].range) }
    }
    proposal.sourcing = sourcing(of: proposal, attribution)
    score(&proposal, statement, tree, index)
    return proposal
  }

  /// The details that stand in a span, in text order.
  private func details(in span: TextRange) -> [Detail] {
    let start = details.firstSorted { $0.range.start >= span.start }
    return details[start...].prefix { $0.range.start < span.end }.filter { span.contains($0.range) }
  }

  /// Whom *I* means in quoted words.
  private func speaker(_ attribution: Int?, _ statement: Statement, _ index: Int) -> String? {
    guard let attribution, statement.edge != .quote else { return nil }
    let saying = attributions.all[attribution]
    guard saying.form == .direct || attributions.continued[index] == attribution,
      let holder = saying.holder,
      PronounForm(holder.lowercased()) == nil
    else { return nil }
    return holder
  }

  /// What the article itself gives as backing: a link, a source, or nothing.
  private func sourcing(of proposal: Proposal, _ attribution: Int?) -> Sourcing {
    if let link = proposal.links.first {
      return layout.links[link].problem == nil ? .citedUnseen : .linkMissing
    }
    guard let attribution, !attributions.all[attribution].source.isEmpty else { return .noneGiven }
    return .citedUnseen
  }

  private func score(
    _ proposal: inout Proposal, _ statement: Statement, _ tree: SentenceTree, _ index: Int
  ) {
    var features = tree.features(of: statement, status: proposal.status)
    if proposal.kind == .quote { features.insert(.quote) }
    if proposal.wording.words.contains(where: { $0.origin == .inserted(.nameForPronoun) }) {
      features.insert(.name)
    }
    if proposal.needsContext { features.insert(.needsContext) }
    if reading.sentences[tree.sentence].paragraph < 2 { features.insert(.lead) }
    let source = attributions.placed[index].first { $0.attribution == proposal.attribution }
    if let source, tree.isUnnamed(source.report) { features.insert(.unnamedSource) }
    proposal.verifiable = verifiableScore(features)
    proposal.important = importantScore(features)
  }

  /// The attribution whose content holds the statement's head, innermost first.
  private func attribution(of statement: Statement, _ index: Int) -> Int? {
    let holders = attributions.placed[index].filter { placed in
      placed.report.content.contains(statement.head)
        && !statement.words.contains(placed.report.cueHead)
        && placed.report.isStatement
    }
    let nearest = holders.min { $0.report.content.count < $1.report.content.count }
    return nearest?.attribution ?? attributions.continued[index]
  }

  /// Words side by side are one span where only white space lies between.
  private func joined(_ ranges: [TextRange]) -> [TextRange] {
    var joined: [TextRange] = []
    for range in ranges {
      if let last = joined.last,
        last.end >= range.start || isBlank(TextRange(last.end, range.start))
      {
        joined[joined.count - 1] = last.union(range)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private func isBlank(_ range: TextRange) -> Bool {
    reading.text.bytes[range.start..<range.end].allSatisfy {
      $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D
    }
  }

  /// Files each of the smallest statements under the claim that holds most of its words.
  private func fileFacets(
    of tree: SentenceTree, _ reports: [Report], into drafts: inout [(Statement, Proposal)]
  ) {
    guard !drafts.isEmpty else { return }
    let claims = drafts.map(\.0.words)
    for fine in tree.statements(.facets, reports: reports) {
      let words = fine.words
      let home = claims.indices.max { overlap(claims[$0], words) < overlap(claims[$1], words) } ?? 0
      let wording = tree.wording(of: fine).withoutStop
      let facet = Facet(text: wording.text, spans: joined(wording.copied))
      if !drafts[home].1.facets.contains(facet) { drafts[home].1.facets.append(facet) }
    }
  }

  private func overlap(_ claim: TokenSet, _ words: TokenSet) -> Double {
    let shared = Double(claim.intersection(words).count)
    return shared * 2 / Double(claim.count + words.count)
  }

  private func unique(_ proposals: [Proposal]) -> [Proposal] {
    guard proposals.count > 1 else { return proposals }
    var kept: [Proposal] = []
    for proposal in proposals
    where !kept.contains(where: { $0.wording.reads(as: proposal.wording) }) {
      kept.append(proposal)
    }
    return kept
  }
}
