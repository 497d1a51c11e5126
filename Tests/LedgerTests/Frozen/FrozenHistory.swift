import Claims
import Prose

@testable import Ledger

/// The history that the frozen ledger of this release holds: every type of event, with the same bytes
/// every time. Once its file is committed this does not change; a new type starts the next one.
struct FrozenHistory {
  private let ledger: Ledger
  private let folder: TemporaryFolder

  /// Records it all in a new file.
  static func record(at path: String) throws {
    let ledger = try Ledger.create(at: path, desk: TestDesk.people, TestDesk.writing())
    let history = FrozenHistory(ledger: ledger, folder: try TemporaryFolder())
    try history.recordDesk()
    try history.recordArticle()
  }

  private func key(_ name: String, _ person: String?) throws -> SigningKey {
    try ledger.makeKey(for: person, at: folder.path(name), TestDesk.writing(1))
  }

  private func recordDesk() throws {
    _ = try ledger.append(
      [
        PersonRoleChanged(person: "p2", roles: [.second]), PolicySet(policy: Policy()),
        KeyRevoked(key: try key("old", "p2").verifier.description),
      ], to: ledger.desk(), TestDesk.writing(2))
  }

  private func recordArticle() throws {
    let (desk, own) = try (key("desk", nil), key("ada", "p1"))
    var dossier = try ledger.openArticle(
      [try TestDesk.imported()] + (1...4).map { TestDesk.claim($0, "The port has boat \($0).") },
      TestDesk.writing(3))
    for (minute, act) in try (Self.claims + Self.checks + Self.drafts).enumerated() {
      dossier = try ledger.append(act, to: dossier, TestDesk.writing(10 + minute))
    }
    let work = dossier.acts[dossier.acts.count - 1].index
    dossier = try ledger.append([ActUndone(acts: [work])], to: dossier, TestDesk.writing(50))
    dossier = try ledger.append([ActRedone(acts: [work])], to: dossier, TestDesk.writing(51))
    dossier = try ledger.signUnsealed(dossier, key: own, TestDesk.writing(52))
    let signed = dossier.size - 1
    dossier = try ledger.append(
      [SignOffRevoked(index: signed, reason: "Too early.")], to: dossier, TestDesk.writing(53))
    dossier = try ledger.append(
      [
        ReportExported(
          profile: "public", files: ["report.json": String(repeating: "0", count: 64)],
          policy: Policy(), tool: "tickmark 0.1.0")
      ],
      to: dossier, TestDesk.writing(54))
    try ledger.seal("harbour", with: desk, at: 1_795_000_060)
    let note = try ledger.events(of: "harbour").first { $0.payload is NoteAdded }
    _ = try ledger.erase(
      ["text"], at: note?.stamp.index ?? 0, of: "harbour", reason: .request, TestDesk.writing(55))
  }

  private static let one = ClaimReference(1)

  private static let claims: [[any EventPayload]] = [
    [ClaimAccepted(numbers: [1])],
    [
      ClaimEdited(
        number: 2, body: TestDesk.claim(2, "The port has two boats.").body, comment: "Two.")
    ],
    [
      ClaimSplit(number: 3, into: [5, 6]), TestDesk.claim(5, "A boat."),
      TestDesk.claim(6, "A port."),
    ],
    [ClaimMerged(numbers: [5, 6], into: 7), TestDesk.claim(7, "A boat in a port.")],
    [ClaimWithdrawn(numbers: [4], reason: "Nobody wrote it.")],
    [
      AttributionSet(
        numbers: [1], attribution: ClaimAttribution(holder: "The port", form: .partial))
    ],
  ]

  private static let checks: [[any EventPayload]] = [
    [
      WaiverAdded(
        number: 1, reason: .transition, spans: [TextRange(4, 11)], quotes: ["harbour"],
        comment: "A heading.")
    ],
    [WaiverAdded(number: 2, reason: .fiction, spans: [TextRange(0, 3)], quotes: ["The"])],
    [WaiverWithdrawn(number: 2, comment: "It is none.")],
    [TestDesk.source, SourceCited(source: 1, references: [one], tier: .primary, locator: "call")],
    [VerificationRecorded(references: [one], verdict: .confirmed, rationale: "He counted them.")],
    [
      FlagRaised(
        number: 1, target: .claim(one), reason: .wrongNumber, severity: .blocker,
        comment: "The port says 21.")
    ],
    [FlagResolved(number: 1, resolution: .fixed, comment: "It is 22.")],
    [TestDesk.note(1)],
  ]

  private static var drafts: [[any EventPayload]] {
    get throws {
      [
        [
          ArticleRevised(content: try TestDesk.content(title: "Harbour again")),
          ClaimReanchored(number: 1, outcome: .moved, body: TestDesk.claim(1, "Boat 1.").body),
          WaiverReanchored(number: 1, spans: [TextRange(4, 11)], quotes: ["harbour"]),
        ]
      ]
    }
  }
}
