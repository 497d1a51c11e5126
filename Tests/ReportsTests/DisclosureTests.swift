import Claims
import Prose
import Reports
import Testing

/// A record in which every text that a person could have typed is a mark of its own.
private struct Canaries {
  var story: Story
  private(set) var marks: [String: String] = [:]

  init(terms: Terms) throws {
    story = try Story.harbourTrial()
    for index in story.dossier.sources.indices { seal(source: index, terms: terms) }
    for index in story.dossier.citations.indices {
      story.dossier.citations[index].locator = mark("locator")
      story.dossier.citations[index].quote = mark("quote")
    }
    for index in story.dossier.claims.indices { seal(claim: index) }
    for index in story.dossier.flags.indices {
      story.dossier.flags[index].comment = mark("flag")
      guard var ending = story.dossier.flags[index].ending else { continue }
      ending.comment = mark("ending")
      story.dossier.flags[index].ending = ending
    }
    for index in story.dossier.notes.indices {
      story.dossier.notes[index].text = mark("note-\(story.dossier.notes[index].visibility)")
    }
    story.dossier.waivers[0].comment = mark("waiver")
    story.dossier.revisions[0].fileName = mark("article-file")
  }

  private mutating func seal(source index: Int, terms: Terms) {
    story.dossier.sources[index].terms = terms
    story.dossier.sources[index].name = mark("source-name")
    story.dossier.sources[index].address = "https://\(mark("source-address")).example/"
    story.dossier.sources[index].fileName = mark("source-file") + ".pdf"
    story.dossier.sources[index].sha256 = mark("source-hash")
    story.dossier.sources[index].mayBeDescribedAs = mark("description")
  }

  private mutating func seal(claim index: Int) {
    var claim = story.dossier.claims[index]
    let isCited = story.dossier.citations.contains { $0.target.number == claim.number }
    for check in claim.checks.indices {
      claim.checks[check].rationale = mark(isCited ? "rationale-on-source" : "rationale")
      claim.checks[check].shouldRead = mark("should-read")
    }
    if claim.attribution != nil {
      let (holder, reporter) = (mark("holder"), mark("reporter"))
      claim.attribution?.holder = holder
      claim.attribution?.reportedBy = [reporter]
    }
    if let withdrawal = claim.withdrawal {
      claim.withdrawal = Claim.Withdrawal(reason: mark("withdrawal"), stamp: withdrawal.stamp)
    }
    story.dossier.claims[index] = claim
  }

  private mutating func mark(_ kind: String) -> String {
    let mark = "canary\(marks.count)x"
    marks[mark] = kind
    return mark
  }

  /// The kinds of the marks that stand in the bytes.
  func kinds(in bytes: [UInt8]) -> Set<String> {
    let words = bytes.split { !((48...57).contains($0) || (97...122).contains($0 | 0x20)) }
    return Set(words.compactMap { marks[String(decoding: $0, as: UTF8.self)] })
  }
}

@Suite struct DisclosureTests {
  static let everywhere: Set<String> = [
    "note-public", "should-read", "waiver", "rationale", "withdrawal",
  ]
  static let namedSource: Set<String> = [
    "source-name", "source-address", "source-hash", "locator", "quote", "description",
  ]
  static let reasons: Set<String> = ["rationale-on-source"]
  static let working: Set<String> = ["flag", "ending", "article-file"]
  static let inside: Set<String> = ["note-internal", "holder", "reporter"]

  /// What may stand in a report, by the sources' terms and the profile.
  static func allowed(_ terms: Terms, _ profile: Profile) -> Set<String> {
    var allowed = everywhere
    let isNamed: Bool
    switch terms {
    case .onRecord: isNamed = true
    case .background, .deepBackground: isNamed = profile == .legal || profile == .internal
    case .offRecord, .confidential: isNamed = profile == .internal
    }
    let isQuoted = isNamed || terms == .background
    if isNamed { allowed.formUnion(namedSource) }
    if isQuoted { allowed.formUnion(reasons.union(["locator", "quote"])) }
    if terms != .offRecord { allowed.insert("description") }
    if profile != .public { allowed.formUnion(working) }
    if profile != .public && isNamed { allowed.insert("source-file") }
    if profile == .legal || profile == .internal { allowed.formUnion(inside) }
    return allowed
  }

  @Test(arguments: Terms.allCases, Profile.allCases)
  func `a sealed word stands in no report it is not allowed in`(
    _ terms: Terms, _ profile: Profile
  ) throws {
    let canaries = try Canaries(terms: terms)
    let report = try #require(
      AuditReport(
        on: canaries.story.dossier, under: canaries.story.circumstances, for: profile))
    let allowed = DisclosureTests.allowed(terms, profile)
    var shown: Set<String> = []
    for format in Format.allCases {
      let kinds = canaries.kinds(in: render(report, as: format))
      let stray = kinds.subtracting(allowed)
      #expect(stray.isEmpty, "\(format) for \(profile) shows \(stray.sorted())")
      shown.formUnion(kinds)
    }
    #expect(shown.isSuperset(of: DisclosureTests.everywhere), "the marks would be found")
  }

  @Test func `the internal report shows every sealed word`() throws {
    let canaries = try Canaries(terms: .confidential)
    let report = try #require(
      AuditReport(
        on: canaries.story.dossier, under: canaries.story.circumstances, for: .internal))
    #expect(
      canaries.kinds(in: render(report, as: .json)) == Set(canaries.marks.values))
  }

  @Test(arguments: [
    "Jonas Wexel-Roth", "wexel", "JONAS", "call-wexelroth.ogg", "tel:+49301234567", "Jo\u{0301}nas",
    "We\u{200B}xel", "he is ROTH.",
  ])
  func `a protected source's name is found however it is written`(_ remark: String) throws {
    var story = try Story.harbourTrial()
    story.dossier.notes[1].text = "Spoke to \(remark) today"
    story.dossier.flags[0].comment = remark
    story.dossier.claims[4].checks[0].rationale = remark
    let report = try #require(AuditReport(on: story.dossier, under: story.circumstances))
    let note = report.claims.flatMap(\.notes).first { $0.number == 2 }
    #expect(note?.text.withheld == .protectedMention)
    let checks = report.claims.first { $0.number == 5 }?.checks
    #expect(checks?.first?.rationale?.withheld == .protectedMention)
  }

  @Test func `the report counts what it withholds`() throws {
    let story = try Story.harbourTrial()
    let report = try #require(AuditReport(on: story.dossier, under: story.circumstances))
    let counts = report.withheld.map { "\($0.count) \($0.term.rawValue)" }
    #expect(
      counts == [
        "1 source-identity", "2 source-words", "1 protected-mention", "2 working-text",
        "1 internal-note", "3 file-name",
      ])
    let whole = try #require(
      AuditReport(on: story.dossier, under: story.circumstances, for: .internal))
    #expect(whole.withheld.isEmpty)
  }

  @Test func `a name the article does not give is withheld from the public`() throws {
    var story = try Story.harbourTrial()
    story.dossier.claims[7].attribution?.holder = "Petra Lindqvist"
    let report = try #require(AuditReport(on: story.dossier, under: story.circumstances))
    let claim = report.claims.first { $0.number == 8 }
    #expect(claim?.attribution?.holder?.withheld == .unnamedHolder)
    let prosecutor = report.claims.first { $0.number == 5 }
    #expect(prosecutor?.attribution?.holder?.value == "Maria Sand")
  }
}
