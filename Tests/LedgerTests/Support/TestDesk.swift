import Claims
import Prose

@testable import Ledger

/// A desk of two people with a small article, for tests; everything in it is the same every time.
enum TestDesk {
  static let people: [any EventPayload] = [
    DeskOpened(name: "Test desk"),
    PersonAdded(person: "p1", name: "Ada Price", roles: [.checker]),
    PersonAdded(person: "p2", name: "Ben Ito", roles: [.second, .editor]),
  ]

  static func writing(_ minute: Int = 0, by person: String = "p1") -> Writing {
    let (hours, minutes) = (9 + minute / 60, minute % 60)
    let time = "2026-11-22T\(padded(hours)):\(padded(minutes)):00.000Z"
    return Writing(person: person, time: time, entropy: .seeded("test"))
  }

  static func ledger() throws -> Ledger { try Ledger.inMemory(desk: people, writing()) }

  static func content(_ text: String = text, title: String = "Harbour") throws -> ArticleContent {
    let text = try ArticleText(text)
    return ArticleContent(
      title: title, text: text, layout: ArticleLayout(), originalSHA256: text.sha256,
      fileName: "harbour.txt", decoder: "text@1", model: "test@1",
      contentWords: [TextRange(0, 3), TextRange(4, 11)])
  }

  static let text = "The harbour café lost 22 boats. Mayor Lind said repairs cost 3 million."

  static func imported(_ slug: String = "harbour") throws -> ArticleImported {
    ArticleImported(slug: slug, content: try content())
  }

  /// A claim a person added on the article's first words.
  static func claim(
    _ number: Int, _ wording: String = "The harbour café lost 22 boats."
  ) -> ClaimAdded {
    ClaimAdded(
      number: number, origin: .person,
      body: ClaimBody(
        kind: .event, status: .asserted, wording: Wording(typed: wording),
        spans: [TextRange(0, 3)], quotes: ["The"],
        attribution: ClaimAttribution(holder: "Mayor Lind", form: .indirect)))
  }

  static func note(_ number: Int, _ text: String = "Ask the harbour master.") -> NoteAdded {
    NoteAdded(number: number, target: .article, text: text)
  }

  static let source = SourceRecorded(
    number: 1, kind: .person, terms: .confidential, name: "Quiet Quentin",
    address: "quentin@example.org")

  /// An article with one act of each kind.
  static func article(in ledger: Ledger, slug: String = "harbour") throws -> Dossier {
    var dossier = try ledger.openArticle(
      [try imported(slug), claim(1), claim(2, "Repairs cost 3 million.")], writing(1))
    let acts: [[any EventPayload]] = [
      [
        FlagRaised(
          number: 1, target: .claim(ClaimReference(1)), reason: .wrongNumber, severity: .blocker,
          comment: "The port says 21.")
      ],
      [note(1)], [source],
      [SourceCited(source: 1, references: [ClaimReference(1)], tier: .primary, locator: "call")],
      [
        VerificationRecorded(
          references: [ClaimReference(1)], verdict: .confirmed, rationale: "He counted them.")
      ],
    ]
    for (minute, act) in acts.enumerated() {
      dossier = try ledger.append(act, to: dossier, writing(2 + minute))
    }
    return dossier
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Ledger {
  /// Signs as checker and leaves the sealing to an act of its own, as nobody but a test can.
  func signUnsealed(_ dossier: Dossier, key: SigningKey, _ writing: Writing) throws -> Dossier {
    let signature = try signature(
      over: dossier, as: .checker, with: key, at: 1_795_000_000, by: writing.person)
    return try append([signature], to: dossier, writing)
  }
}

/// A small fast generator (SplitMix64), so that every failure names its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
