import Claims
import Reports

@testable import Ledger

/// A bundle of the test desk's article, exported under a profile.
struct TestBundle {
  let folder: TemporaryFolder
  let ledger: Ledger
  let key: SigningKey
  let path: String

  init(profile: Profile = .public, isSignedOff: Bool = true) throws {
    folder = try TemporaryFolder()
    ledger = try TestDesk.ledger()
    path = folder.path("bundle")
    key = try ledger.makeKey(at: folder.path("ledger.key"), TestDesk.writing())
    let personal = try ledger.makeKey(for: "p1", at: folder.path("p1.key"), TestDesk.writing())
    var dossier = try TestDesk.article(in: ledger)
    dossier = try ledger.append(
      [NoteAdded(number: 2, target: .article, visibility: .public, text: "Seen by the port.")],
      to: dossier, TestDesk.writing(20))
    if isSignedOff {
      dossier = try ledger.signOff(
        dossier, as: .checker, key: personal, sealing: key, at: 1_795_000_000,
        TestDesk.writing(30))
    }
    _ = try ledger.exportBundle(
      of: dossier, report: try TestBundle.report(on: dossier, in: ledger, for: profile),
      under: TestBundle.conditions(profile), key: key, at: 1_795_000_002, to: path,
      TestDesk.writing(31))
  }

  static func conditions(_ profile: Profile) -> ExportConditions {
    ExportConditions(profile: profile.rawValue, policy: Policy(), tool: "tickmark test")
  }

  static func report(
    on dossier: Dossier, in ledger: Ledger, for profile: Profile
  ) throws -> [ReportFile] {
    let head = try ledger.head(of: dossier)
    let circumstances = ReportCircumstances(
      policy: Policy(), tool: "tickmark test",
      head: LedgerHead(
        log: dossier.id, size: head.size, root: head.root.hexadecimal,
        checkpoint: try ledger.checkpoint()?.description, time: dossier.acts.last?.time
      ))
    guard let report = AuditReport(on: dossier, under: circumstances, for: profile) else {
      return []
    }
    return [ReportFile(name: "report.json", bytes: render(report, as: .json))]
  }

  func bytes(_ name: String) throws -> [UInt8] { try Disk.read("\(path)/\(name)") }

  var names: [String] { Disk.names(in: path) }
}
