import Prose

/// The attributions of a text, with the reports they come from.
struct Attributions {
  /// A report with its place: the index of its tree, and of its attribution.
  struct Placed {
    let report: Report
    let attribution: Int
  }

  private(set) var all: [Attribution] = []
  /// By tree, in text order.
  private(set) var placed: [[Placed]] = []
  /// By tree: its quotations.
  private(set) var quoted: [[QuotedWords]] = []
  /// By tree: the attribution whose content holds all of it, where its quotation began elsewhere.
  private(set) var continued: [Int?]

  init(of trees: [SentenceTree], in reading: Reading, names: EntityNames) {
    continued = Array(repeating: nil, count: trees.count)
    let marked = reading.quotations
    let quotations = marked.enumerated().map { ($0.offset, $0.element) }
    var next = 0
    for tree in trees {
      let range = reading.sentences[tree.sentence].range
      while next < quotations.count, quotations[next].1.range.end <= range.start { next += 1 }
      var end = next
      while end < quotations.count, quotations[end].1.range.start < range.end { end += 1 }
      addReports(of: tree, quoted: tree.quotedWords(quotations[next..<end]))
    }
    var owners = QuotationOwners(
      trees: trees, reading: reading, quotations: marked.count, attributions: self)
    owners.assign()
    self = owners.attributions
    nest(trees)
    describe(trees, reading, names)
  }

  private mutating func addReports(of tree: SentenceTree, quoted: [QuotedWords]) {
    self.quoted.append(quoted)
    var reports = tree.reports().map { tree.fitted($0, to: quoted) }
    reports.removeAll { tree.isSpeakersOwn($0, quoted) }
    reports = reports.map { tree.withSpeaker($0, outside: quoted) }
    reports += tree.quotationReports(quoted, besides: reports).map {
      tree.withSpeaker($0, outside: quoted)
    }
    reports = tree.withOtherPieces(reports, quoted)
    reports += tree.trailingReports(besides: reports).filter { !tree.isSpeakersOwn($0, quoted) }
    placed.append([])
    for report in tree.withoutStances(reports) { add(report, of: tree) }
  }

  private mutating func add(_ report: Report, of tree: SentenceTree) {
    placed[placed.count - 1].append(Placed(report: report, attribution: all.count))
    all.append(
      Attribution(
        form: .indirect, commitment: report.commitment, source: tree.ranges(report.source),
        cue: tree.ranges(report.cue), content: tree.ranges(report.content),
        isNegated: report.isNegated))
  }

  /// More content for an attribution, from a later or earlier sentence.
  mutating func extend(_ attribution: Int, with ranges: [TextRange], wholeTree tree: Int?) {
    all[attribution].content = (all[attribution].content + ranges).sorted()
    if let tree { continued[tree] = attribution }
  }

  /// An attribution whose content is yet to come, from the sentences behind it; the one at its verb, if
  /// that has one.
  mutating func introduce(_ report: Report, in trees: [SentenceTree], _ tree: Int) -> Int {
    if let known = placed[tree].first(where: { $0.report.cueHead == report.cueHead }) {
      return known.attribution
    }
    placed[tree].append(Placed(report: report, attribution: all.count))
    all.append(
      Attribution(
        form: .direct, commitment: report.commitment, source: trees[tree].ranges(report.source),
        cue: trees[tree].ranges(report.cue), content: [], isNegated: report.isNegated))
    return all.count - 1
  }

  /// The attribution each one is reported within: the smallest content that holds its cue.
  private mutating func nest(_ trees: [SentenceTree]) {
    for (tree, reports) in placed.enumerated() {
      for inner in reports {
        let holders = reports.filter { outer in
          outer.attribution != inner.attribution
            && outer.report.content.contains(inner.report.cueHead)
            && !inner.report.content.contains(outer.report.cueHead)
        }
        let nearest = holders.min { $0.report.content.count < $1.report.content.count }
        all[inner.attribution].parent = nearest?.attribution ?? outside(inner, tree)
      }
    }
  }

  private func outside(_ inner: Placed, _ tree: Int) -> Int? {
    guard let around = continued[tree], around != inner.attribution,
      let cue = all[inner.attribution].cue.first,
      all[around].content.contains(where: { $0.contains(cue) })
    else { return nil }
    return around
  }

  /// Form, from how much stands in quotation marks; who the source is.
  private mutating func describe(
    _ trees: [SentenceTree], _ reading: Reading, _ names: EntityNames
  ) {
    var holders = Holders(reading, names: names)
    for (tree, reports) in placed.enumerated() {
      for placed in reports {
        if !placed.report.content.isEmpty {
          all[placed.attribution].form = form(of: placed.report, tree: trees[tree], quoted[tree])
        }
        all[placed.attribution].holder = holders.holder(of: placed.report, in: trees[tree])
      }
    }
  }

  private func form(
    of report: Report, tree: SentenceTree, _ quoted: [QuotedWords]
  ) -> AttributionForm {
    if report.frame == .seeming, report.source.isEmpty { return .ownVoice }
    var inside = TokenSet()
    for piece in quoted { inside.formUnion(piece.words) }
    let quotedContent = report.content.intersection(inside)
    if !tree.hasWord(quotedContent) || inside.contains(report.cueHead) { return .indirect }
    return tree.hasWord(report.content.subtracting(inside)) ? .partial : .direct
  }
}
