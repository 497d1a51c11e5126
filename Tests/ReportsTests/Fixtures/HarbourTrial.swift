import Claims
import Prose
import Reports

extension Story {
  /// A trial story with claims of every outcome, a confidential source, dissent and open work.
  static func harbourTrial() throws -> Story {
    var story = try Story([
      (.headline, "Dock foreman jailed for 25 years over harbour fire"),
      (.dek, "The court heard that 22 foreigners were held in a warehouse"),
      (.byline, "By Lena Ortiz"),
      (.dateline, "July 11, 2024"),
      (
        .body,
        """
        A court in Port Ellery on Thursday sentenced Viktor Hale, born Jan. 26, 2003, to 25 years in \
        prison for the fire that killed nine dock workers, according to court records.
        """
      ),
      (
        .body,
        """
        “Nobody was meant to be inside that night,” Hale told the court. Prosecutor Maria Sand said \
        that 22 foreigners had been held in the warehouse, and that the alarm was switched off on \
        March 3. It was the worst fire the harbour has ever seen.
        """
      ),
      (
        .body,
        """
        A port official said the company knew of the fault two weeks earlier. The company denies it. \
        Critics call the sentence far too mild.
        """
      ),
      (.caption, "Firefighters at the harbour on March 4."),
      (.sourceAddress, "https://news.example/harbour-trial"),
    ])
    story.addClaims()
    story.addEvidence()
    story.addChecks()
    story.addRemarks()
    return story
  }

  private mutating func addClaims() {
    let sentence = claim("sentenced Viktor Hale", "to 25 years in prison", kind: .legal)
    let birth = TimeValue(timex: "2003-01-26", type: .date, date: CivilDate(iso: "2003-01-26"))
    let thursday = TimeValue(timex: "2024-07-11", type: .date, date: CivilDate(iso: "2024-07-11"))
    dossier.claims[sentence - 1].wording = Wording([
      Word(text: "A court in Port Ellery", origin: .copied(range(of: "A court in Port Ellery"))),
      Word(text: "sentenced Viktor Hale", origin: .copied(range(of: "sentenced Viktor Hale"))),
      Word(text: "to 25 years in prison", origin: .copied(range(of: "to 25 years in prison"))),
      Word(text: "on July 11, 2024", origin: .inserted(.absoluteDate)),
      Word(text: ".", origin: .inserted(.conjunction), isGlued: true),
    ])
    dossier.claims[sentence - 1].details = [
      detail(.name, "Viktor Hale"), detail(.date, "Thursday", .time(thursday)),
      detail(.duration, "25 years", .time(TimeValue(timex: "P25Y", type: .duration))),
    ]
    claim("born Jan. 26, 2003", kind: .identity) { claim in
      claim.wording = Wording([
        Word(text: "Viktor Hale", origin: .inserted(.subject)),
        Word(text: "was", origin: .inserted(.copula)),
        Word(text: "born Jan. 26, 2003", origin: .copied(claim.ranges[0])),
      ])
      claim.details = [
        Detail(
          kind: .date, range: claim.ranges[0], text: "Jan. 26, 2003", value: .time(birth))
      ]
    }
    claim("the fire that killed nine dock workers", kind: .quantity) {
      $0.details = [
        Detail(
          kind: .quantity, range: $0.ranges[0], text: "nine dock workers",
          value: .quantity(QuantityValue(number: 9, unit: "dock worker")))
      ]
    }
    let court = ClaimAttribution(
      holder: "Hale", form: .direct, source: [range(of: "Hale told")], cue: [range(of: "told")])
    claim("Nobody was meant to be inside that night", kind: .quote, status: .attributed) {
      $0.attribution = court
    }
    let prosecutor = ClaimAttribution(holder: "Maria Sand", form: .indirect)
    claim("22 foreigners had been held in the warehouse", kind: .quantity, status: .attributed) {
      $0.attribution = prosecutor
      $0.details = [
        Detail(
          kind: .quantity, range: $0.ranges[0], text: "22 foreigners",
          value: .quantity(QuantityValue(number: 22, unit: "foreigner", scope: .atLeast)))
      ]
    }
    claim(
      "22 foreigners had been held in the warehouse, and that the alarm was switched off on March 3"
    )
    claim("the worst fire the harbour has ever seen", kind: .comparison, isAccepted: false)
    claim("the company knew of the fault two weeks earlier", kind: .event, status: .attributed) {
      $0.attribution = ClaimAttribution(holder: "A port official", form: .indirect)
    }
    claim("The company denies it", kind: .position, origin: .person)
    claim("Critics call the sentence far too mild", kind: .opinion)
    claim("Dock foreman", kind: .title) {
      $0.withdrawal = Claim.Withdrawal(reason: "doubled by claim 1", stamp: $0.added)
    }
  }

  private mutating func addEvidence() {
    let judgment = Source(
      number: 1, kind: .courtRecord, name: "Judgment K 12/24, Port Ellery District Court",
      address: "https://court.example/k-12-24?a=1&b=2", sha256: String(repeating: "c0", count: 32),
      fileName: "judgment-k1224.pdf", fileSize: 48_213, stamp: act("source 1", by: "p1"))
    let recording = Source(
      number: 2, kind: .recording, name: "Hearing of July 11, tape 2", derivesFrom: [1],
      stamp: act("source 2", by: "p1"))
    let official = Source(
      number: 3, kind: .person, name: "Jonas Wexel-Roth", address: "tel:+49301234567",
      terms: .confidential, mayBeDescribedAs: "a port official",
      sha256: String(repeating: "d1", count: 32), fileName: "call-wexelroth.ogg", fileSize: 99,
      stamp: act("source 3", by: "p1"))
    dossier.sources = [judgment, recording, official]
    cite(1, for: ClaimReference(1), .primary, "p. 4, para. 2", "twenty-five years")
    cite(2, for: ClaimReference(4), .primary, "00:14:32", "Nobody was meant to be inside")
    cite(1, for: ClaimReference(5), .primary, "p. 7", "twenty-one foreign nationals", .contradicts)
    cite(3, for: ClaimReference(8), .primary, "call of July 12", "yes, they knew")
  }

  private mutating func cite(
    _ source: Int, for target: ClaimReference, _ tier: SourceTier, _ locator: String,
    _ quote: String, _ stance: Stance = .supports
  ) {
    let stamp = act("source \(source) for \(target)", by: "p1")
    dossier.citations.append(
      Citation(
        source: source, target: target, stance: stance, tier: tier, locator: locator, quote: quote,
        stamp: stamp))
  }

  private mutating func addChecks() {
    let (b, c) = (DetailLetter(index: 1), DetailLetter(index: 2))
    check(1, nil, .confirmed, rationale: "Read in the judgment.", by: "p1")
    check(1, b, .confirmed, by: "p1")
    check(1, c, .confirmed, by: "p1")
    check(1, nil, .confirmed, by: "p2")
    check(4, nil, nil, said: .asGiven, by: "p1")
    check(
      5, nil, .wrong, said: .asGiven, rationale: "The judgment counts twenty-one.",
      shouldRead: "21 foreigners had been held in the warehouse", by: "p1")
    check(8, nil, .confirmed, rationale: "Wexel-Roth confirmed it by telephone.", by: "p1")
    check(10, nil, .notCheckable, by: "p1")
    check(6, nil, .misleading, by: "p2")
    check(6, nil, .confirmed, rationale: "The log of the alarm shows it.", by: "p1")
  }

  private mutating func addRemarks() {
    dossier.flags = [
      Flag(
        number: 1, target: .claim(ClaimReference(5, DetailLetter(index: 0))), reason: .wrongNumber,
        severity: .blocker, comment: "Ask Sand for the list.", owner: "p2",
        raised: act("flag", by: "p1")),
      Flag(
        number: 2, target: .claim(ClaimReference(9)), reason: .noRightOfReply, severity: .major,
        raised: act("flag", by: "p1"),
        ending: Flag.Ending(
          resolution: .fixed, comment: "Reply came.", stamp: act("resolve", by: "p2"))),
    ]
    dossier.notes = [
      Note(
        number: 1, target: .claim(ClaimReference(4)), text: "Wexel-Roth thinks Hale lies.",
        stamp: act("note", by: "p1")),
      Note(
        number: 2, target: .claim(ClaimReference(5)), visibility: .public,
        text: "The court corrected the number on July 12.", stamp: act("note", by: "p1")),
      Note(
        number: 3, target: .article, visibility: .public, text: "Checked against the judgment.",
        stamp: act("note", by: "p2")),
    ]
    let words = range(of: "Firefighters at the harbour")
    dossier.waivers = [
      Waiver(
        number: 1, anchors: [Anchor(of: words, in: text)], reason: .other,
        comment: "The picture shows it.", stamp: act("waive", by: "p1"))
    ]
  }

  /// What stands around the dossier when its report is made.
  var circumstances: ReportCircumstances {
    ReportCircumstances(
      lint: [
        Finding(
          code: "head-body", severity: .major,
          ranges: [range(of: "22 foreigners were"), range(of: "22 foreigners had")],
          message: "the dek and the body count the same people", remedy: "compare them")
      ],
      tool: "tickmark 0.1",
      head: LedgerHead(
        log: dossier.id, size: dossier.size, root: String(repeating: "5e", count: 32),
        time: dossier.acts.last?.time))
  }
}
