public import Claims
import Prose

extension AuditReport {
  /// The report on a dossier, built from what the profile's policy lets out. Nil before the article's
  /// import is in the dossier.
  public init?(
    on dossier: Dossier, under circumstances: ReportCircumstances, for profile: Profile = .public
  ) {
    guard let revision = dossier.revision else { return nil }
    var maker = ReportMaker(
      dossier: dossier, revision: revision, circumstances: circumstances, profile: profile)
    self = maker.report()
  }
}

/// Puts a report together; its parts are in the files beside this one.
struct ReportMaker {
  let dossier: Dossier
  let circumstances: ReportCircumstances
  var disclosure: Disclosure
  /// The text under check.
  let revision: Revision
  private let sourcesByNumber: [Int: Source]
  private let citationsByClaim: [Int: [Citation]]
  /// The numbers of the claims that a check or withdrawal is about, by its event.
  let claimsByEvent: [Int: [Int]]
  /// The names of the fields that were erased, by their event.
  let erasedNames: [Int: [String]]
  /// What was let out of the checks and citations that are about several claims, by their event.
  var wordsByEvent: [Int: (Disclosed<String>?, Disclosed<String>?)] = [:]
  /// The same of who claims are attributed to.
  var attributionsByEvent: [Int: ReportedAttribution] = [:]

  init(
    dossier: Dossier, revision: Revision, circumstances: ReportCircumstances, profile: Profile
  ) {
    self.dossier = dossier
    self.revision = revision
    self.circumstances = circumstances
    disclosure = Disclosure(
      of: dossier, under: profile, keptBack: circumstances.keptBack)
    sourcesByNumber = Dictionary(dossier.sources.map { ($0.number, $0) }) { first, _ in first }
    citationsByClaim = Dictionary(grouping: dossier.citations, by: \.target.number)
    claimsByEvent = dossier.claims.reduce(into: [:]) { numbers, claim in
      let stamps = claim.checks.map(\.stamp) + [claim.withdrawal?.stamp].compactMap(\.self)
      for index in Set(stamps.map(\.index)) { numbers[index, default: []].append(claim.number) }
    }
    erasedNames = dossier.acts.flatMap(\.steps).reduce(into: [:]) { names, step in
      guard let erased = step.payload as? FieldsErased else { return }
      names[erased.index, default: []] += erased.names
    }
  }

  mutating func report() -> AuditReport {
    let entries = dossier.claims.map { claim($0) }
    let standing = entries.filter { $0.withdrawal == nil }.sorted(by: ReportMaker.inTextOrder)
    let waivers = dossier.waivers.filter(\.isActive).map { waiver($0) }
    let flags = dossier.flags.map { flag($0) }
    let revisions = dossier.revisions.map { entry($0) }
    return AuditReport(
      identity: identity(revisions),
      gate: gateState(),
      people: people(),
      summary: summary(of: standing, flags: flags),
      article: article(),
      claims: standing,
      withdrawn: entries.filter { $0.withdrawal != nil },
      saidButNotSo: standing.filter(\.isSaidButNotSo).map(\.number),
      notChecked: notChecked(of: standing, waivers: waivers),
      flags: flags,
      notes: notes { if case .claim = $0 { false } else { true } },
      replies: replies(),
      findings: circumstances.lint.map { finding($0) },
      revisions: revisions,
      sources: dossier.sources.map { source($0) },
      acts: acts(),
      signOffs: dossier.signOffs.map { signOff($0) },
      withheld: counts(disclosure.withheld))
  }

  var text: ArticleText { revision.text }

  func source(numbered number: Int) -> Source? { sourcesByNumber[number] }

  /// The evidence for a claim and its details.
  func citations(for claim: Int) -> [Citation] { citationsByClaim[claim] ?? [] }

  /// By the first place, then by number.
  private static func inTextOrder(_ left: ReportedClaim, _ right: ReportedClaim) -> Bool {
    let (first, second) = (left.anchors.first?.range.start, right.anchors.first?.range.start)
    return (first ?? .max, left.number) < (second ?? .max, right.number)
  }

  /// The counts of a closed list's values, in the order of the list; none of zero.
  func counts<Term>(_ numbers: [Term: Int]) -> [Count<Term>] {
    Term.allCases.compactMap { term in
      numbers[term].map { Count(term: term, count: $0) }
    }
  }

  func counts<Term>(of terms: some Sequence<Term>) -> [Count<Term>] {
    counts(terms.reduce(into: [:]) { $0[$1, default: 0] += 1 })
  }

  /// Words of an event, judged once, however many claims they are about.
  mutating func words(
    of event: Int, _ judge: (inout Disclosure) -> (Disclosed<String>?, Disclosed<String>?)
  ) -> (Disclosed<String>?, Disclosed<String>?) {
    if let words = wordsByEvent[event] { return words }
    let words = judge(&disclosure)
    wordsByEvent[event] = words
    return words
  }

  func passages(_ ranges: [TextRange]) -> [Passage] {
    ranges.filter { $0.end <= text.bytes.count }.map { Passage(range: $0, quote: text[$0]) }
  }
}

extension ReportedClaim {
  var isSaidButNotSo: Bool {
    guard attribution != nil, outcome.said == .asGiven, let verdict = outcome.verdict else {
      return false
    }
    return verdict == .wrong || verdict == .misleading || verdict == .outdated
  }
}
