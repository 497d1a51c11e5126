import Claims
import Prose
import Testing

extension Dice {
  /// Free text of all kinds, each with a mark by which a test finds it.
  mutating func text() -> String {
    let pieces = ["é", "e\u{301}", "👩‍👩‍👧", "\"", "\\", "\u{1}", "\n", "ß", " ", "“q”", "x"]
    return "SEALED" + list(6) { $0.pick(pieces) }.joined()
  }

  mutating func range() -> TextRange {
    let start = number(0..<500)
    return TextRange(start, start + number(0..<40))
  }

  mutating func reference() -> ClaimReference {
    ClaimReference(number(1..<400), maybe { DetailLetter(index: $0.number(0..<40)) })
  }

  mutating func target() -> Target {
    switch number(0..<3) {
    case 0: .article
    case 1: .claim(reference())
    default: .flag(number(1..<9))
    }
  }

  mutating func fraction() -> Double {
    pick([0, 1, 22, 5.2, -0.1, 1e-7, 4.2e6, 1e21, 0.1 + 0.2, .greatestFiniteMagnitude])
  }

  mutating func word() -> Word {
    Word(
      text: text(), origin: coin() ? .copied(range()) : .inserted(term(InsertionReason.self)),
      isGlued: coin())
  }

  mutating func day() -> CivilDate? {
    CivilDate(year: number(1..<9999), month: number(1..<13), day: number(1..<29))
  }

  mutating func detail() -> Detail {
    let value: DetailValue
    switch number(0..<3) {
    case 0: value = .none
    case 1:
      value = .time(
        TimeValue(
          timex: text(), type: term(TimeValue.Class.self), start: maybe { $0.text() },
          end: maybe { $0.text() }, date: day(), datetime: maybe { $0.text() },
          time: maybe { $0.text() }, seconds: maybe { $0.fraction() }))
    default:
      value = .quantity(
        QuantityValue(
          number: fraction(), upper: maybe { $0.fraction() }, unit: maybe { $0.text() },
          currency: maybe { $0.text() }, scope: term(QuantityValue.Scope.self)))
    }
    return Detail(kind: term(DetailKind.self), range: range(), text: text(), value: value)
  }

  mutating func attribution() -> ClaimAttribution {
    ClaimAttribution(
      holder: maybe { $0.text() }, form: term(AttributionForm.self),
      commitment: term(Commitment.self), isNegated: coin(), source: list { $0.range() },
      cue: list { $0.range() }, content: list { $0.range() }, reportedBy: list { $0.text() })
  }

  mutating func score() -> Score {
    Score(value: Double(number(0..<1001)) / 1000, reasons: list { $0.text() })
  }

  mutating func body() -> ClaimBody {
    ClaimBody(
      kind: term(ClaimKind.self), status: term(StatementStatus.self),
      wording: Wording(list(5) { $0.word() }), spans: list { $0.range() },
      quotes: list { $0.text() }, details: list { $0.detail() },
      facets: list { Facet(text: $0.text(), spans: $0.list { $0.range() }) },
      attribution: maybe { $0.attribution() }, hedges: list { $0.range() },
      links: list { $0.number(0..<9) }, articleSourcing: term(Sourcing.self),
      verifiable: score(), important: score(), why: list { $0.text() }, needsContext: coin())
  }

  mutating func content() throws -> ArticleContent {
    ArticleContent(
      title: text(), text: try ArticleText("SEALED é “text”\n"),
      layout: ArticleLayout(
        parts: list { ArticleLayout.Part(kind: $0.term(PartKind.self), range: $0.range()) },
        links: list {
          ArticleLayout.Link(
            range: $0.range(), target: $0.text(),
            problem: $0.maybe { $0.term(ArticleLayout.Link.Problem.self) })
        }),
      dateline: day(), address: maybe { $0.text() }, originalSHA256: text(),
      fileName: maybe { $0.text() }, decoder: "text@1", model: "none",
      contentWords: list(9) { $0.range() })
  }
}

/// Makes payloads of each type at random.
struct ArbitraryEvents {
  var dice: Dice

  mutating func payload(of type: String) throws -> (any EventPayload & Hashable)? {
    try articlePayload(of: type) ?? claimPayload(of: type) ?? checkPayload(of: type)
      ?? deskPayload(of: type)
  }

  private mutating func numbers() -> [Int] {
    [dice.number(1..<99)] + dice.list(4) { $0.number(1..<99) }
  }

  private mutating func articlePayload(
    of type: String
  ) throws -> (any EventPayload & Hashable)? {
    switch type {
    case ArticleImported.type: ArticleImported(slug: "buses", content: try dice.content())
    case ArticleRevised.type: ArticleRevised(content: try dice.content())
    case ClaimReanchored.type:
      ClaimReanchored(
        number: dice.number(1..<99), outcome: dice.term(AnchorOutcome.self),
        isRestored: dice.coin(), body: dice.body())
    case WaiverReanchored.type:
      WaiverReanchored(
        number: dice.number(1..<99), spans: dice.list { $0.range() },
        quotes: dice.list { $0.text() })
    case ActUndone.type: ActUndone(acts: numbers())
    case ActRedone.type: ActRedone(acts: numbers())
    default: nil
    }
  }

  private mutating func claimPayload(of type: String) -> (any EventPayload & Hashable)? {
    switch type {
    case ClaimAdded.type:
      ClaimAdded(
        number: dice.number(1..<99), origin: dice.term(Claim.Origin.self),
        parents: dice.list { $0.number(1..<99) },
        body: dice.body())
    case ClaimAccepted.type: ClaimAccepted(numbers: numbers())
    case ClaimEdited.type:
      ClaimEdited(
        number: dice.number(1..<99), body: dice.body(),
        isReworded: dice.maybe { $0.number(0..<2) == 1 }, comment: dice.maybe { $0.text() })
    case ClaimSplit.type: ClaimSplit(number: dice.number(1..<99), into: numbers())
    case ClaimMerged.type: ClaimMerged(numbers: numbers(), into: dice.number(1..<99))
    case ClaimWithdrawn.type: ClaimWithdrawn(numbers: numbers(), reason: dice.text())
    case AttributionSet.type:
      AttributionSet(numbers: numbers(), attribution: dice.attribution())
    default: nil
    }
  }

  private mutating func checkPayload(of type: String) -> (any EventPayload & Hashable)? {
    switch type {
    case WaiverAdded.type:
      WaiverAdded(
        number: dice.number(1..<99), reason: dice.term(WaiverReason.self),
        spans: dice.list { $0.range() }, quotes: dice.list { $0.text() },
        comment: dice.maybe { $0.text() })
    case WaiverWithdrawn.type:
      WaiverWithdrawn(number: dice.number(1..<99), comment: dice.maybe { $0.text() })
    case SourceRecorded.type: source()
    case SourceCited.type:
      SourceCited(
        source: dice.number(1..<99), references: [dice.reference()] + dice.list { $0.reference() },
        stance: dice.term(Stance.self), tier: dice.term(SourceTier.self),
        locator: dice.maybe { $0.text() }, quote: dice.maybe { $0.text() })
    case VerificationRecorded.type:
      VerificationRecorded(
        references: [dice.reference()] + dice.list { $0.reference() },
        verdict: dice.maybe { $0.term(Verdict.self) },
        said: dice.maybe { $0.term(Said.self) }, rationale: dice.maybe { $0.text() },
        shouldRead: dice.maybe { $0.text() })
    case FlagRaised.type:
      FlagRaised(
        number: dice.number(1..<99), target: dice.target(), reason: dice.term(FlagReason.self),
        severity: dice.term(FlagSeverity.self), owner: dice.maybe { _ in "p7" },
        comment: dice.maybe { $0.text() })
    case FlagResolved.type:
      FlagResolved(
        number: dice.number(1..<99), resolution: dice.term(FlagResolution.self),
        comment: dice.maybe { $0.text() })
    case NoteAdded.type:
      NoteAdded(
        number: dice.number(1..<99), target: dice.target(),
        visibility: dice.term(NoteVisibility.self), text: dice.text())
    default: proofPayload(of: type)
    }
  }

  private mutating func proofPayload(of type: String) -> (any EventPayload & Hashable)? {
    switch type {
    case SignedOff.type:
      SignedOff(
        role: dice.term(Role.self), seen: dice.number(1..<99), key: "a+0f+AQ==",
        cosignature: "AAAA")
    case SignOffRevoked.type:
      SignOffRevoked(index: dice.number(1..<99), reason: dice.maybe { $0.text() })
    case FieldsErased.type:
      FieldsErased(
        index: dice.number(0..<99), names: ["text"] + dice.list { $0.pick(["name", "quote"]) },
        reason: dice.term(FieldsErased.Reason.self))
    case ReportExported.type:
      ReportExported(
        profile: "public", files: ["report.json": "ab", "report.html": "cd"],
        policy: dice.maybe { Policy(coveragePermille: $0.number(0..<1001)) },
        tool: dice.maybe { _ in "tickmark 1.0" })
    default: nil
    }
  }

  private mutating func source() -> SourceRecorded {
    SourceRecorded(
      number: dice.number(1..<99), kind: dice.term(SourceKind.self),
      terms: dice.term(Terms.self), name: dice.maybe { $0.text() },
      address: dice.maybe { $0.text() }, mayBeDescribedAs: dice.maybe { $0.text() },
      sha256: dice.maybe { $0.text() }, fileName: dice.maybe { $0.text() },
      fileSize: dice.maybe { $0.number(0..<1_000_000) },
      derivesFrom: dice.list { $0.number(1..<99) })
  }

  private mutating func deskPayload(of type: String) -> (any EventPayload & Hashable)? {
    switch type {
    case DeskOpened.type: DeskOpened(name: dice.maybe { $0.text() })
    case PersonAdded.type:
      PersonAdded(person: "p3", name: dice.text(), roles: dice.list { $0.term(Role.self) })
    case PersonRoleChanged.type:
      PersonRoleChanged(person: "p3", roles: dice.list { $0.term(Role.self) })
    case PolicySet.type:
      PolicySet(
        policy: Policy(
          coveragePermille: dice.number(0..<1001), twoCheckers: dice.coin(),
          superlativeSources: dice.number(1..<4),
          blockingSeverity: dice.term(FlagSeverity.self),
          signOffsRequired: dice.coin() ? [.second, .checker] : []))
    case KeyRegistered.type: KeyRegistered(person: dice.maybe { _ in "p3" }, key: "a+0f+AQ==")
    case KeyRevoked.type: KeyRevoked(key: "a+0f+AQ==")
    case AnchorAttached.type:
      AnchorAttached(
        size: dice.number(1..<99), kind: dice.term(AnchorKind.self), sha256: dice.text(),
        time: dice.maybe { _ in "2026-11-22T09:30:00Z" })
    default: nil
    }
  }
}
