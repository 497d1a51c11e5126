import Claims
import Ledger
import Prose
import Reports

/// A bundle's report, made again from the bundle's events and compared.
struct BundleReport {
  let bundle: ProvenBundle
  /// `report.json`, as it was handed out.
  let told: JSON
  private let dossier: Dossier
  private let lint: [Finding]

  /// - Parameter lint: What lint finds in the article's text, where that is known.
  init(_ bundle: ProvenBundle, lint: [Finding]? = nil) throws {
    self.bundle = bundle
    let text = bundle.files["report.json"] ?? []
    do { told = try JSON(parsing: text) } catch {
      throw BundleFault(place: "report.json", message: "\(error)")
    }
    guard JSONText.bytes(of: told, isASCII: true) + [0x0A] == text else {
      throw BundleFault(place: "report.json", message: "is not spelled as a report is")
    }
    try bundle.checkEarlierCheckpoint(in: told)
    dossier = try bundle.dossier(withholding: told)
    self.lint = lint ?? dossier.lint
  }

  /// Compares every form of the report in the bundle, byte for byte.
  ///
  /// - Returns: What could not be derived again, in words; nothing where all was.
  /// - Throws: ``BundleFault``: the first place that the events do not bear out.
  func check() throws -> [String] {
    guard isOfThisVersion else {
      try compare(told.without("findings"), value(of: report([])).without("findings"))
      return [
        "lint findings, and the report's other forms: this is \(Tickmark.nameAndVersion), "
          + "the report was made by another version or reader"
      ]
    }
    let report = try derived()
    for format in [Format.json] + Format.allCases.filter({ $0 != .json }) {
      let name = "report.\(format.fileExtension)"
      guard let handedOut = bundle.files[name] else { continue }
      let due = render(report, as: format)
      if handedOut == due { continue }
      if format == .json { try compare(told, value(of: report)) }
      let offset = zip(handedOut, due).enumerated().first { $1.0 != $1.1 }?.offset
      throw BundleFault(
        place: name,
        message:
          "is not the report on these events, from byte \(offset ?? min(handedOut.count, due.count)) on"
      )
    }
    return []
  }

  private var isOfThisVersion: Bool {
    bundle.conditions.tool == Tickmark.nameAndVersion
      && dossier.revision?.model == (try? ArticleText("A")).map { Reader().read($0).model }
  }

  /// The report on the events. What it would show and the bundle keeps back as mentioning a source whose
  /// name nobody outside knows, is taken to do so.
  private func derived() throws -> AuditReport {
    let open = try report([])
    let keptBack = try BundleReport.keptBack(told, value(of: open))
    return keptBack.isEmpty ? open : try report(keptBack)
  }

  private func report(_ keptBack: Set<String>) throws -> AuditReport {
    let (conditions, head) = (bundle.conditions, bundle.head)
    guard let profile = Profile(rawValue: conditions.profile) else {
      throw BundleFault(place: "events.jsonl", message: "the export has no profile of this version")
    }
    let circumstances = ReportCircumstances(
      lint: lint, policy: conditions.policy, tool: conditions.tool,
      head: LedgerHead(
        log: dossier.id, size: head.size, root: head.root.hexadecimal,
        checkpoint: told["identity"]?["log"]?["checkpoint"]?.string, time: dossier.acts.last?.time),
      keptBack: keptBack)
    guard let report = AuditReport(on: dossier, under: circumstances, for: profile) else {
      throw BundleFault(place: "events.jsonl", message: "there is no article")
    }
    return report
  }

  private func value(of report: AuditReport) throws -> JSON {
    try JSON(parsing: render(report, as: .json))
  }

  private func compare(_ told: JSON, _ due: JSON) throws {
    if let place = JSONDifference.first(told, due) {
      throw BundleFault(place: "report.json \(place.path)", message: place.message)
    }
  }

  private static func keptBack(_ told: JSON, _ due: JSON) -> Set<String> {
    switch (told, due) {
    case (.array(let told), .array(let due)):
      return zip(told, due).reduce(into: []) { $0.formUnion(keptBack($1.0, $1.1)) }
    case (.object(let told), .object(let due)):
      return told.reduce(into: []) { texts, member in
        if let due = due[member.key] { texts.formUnion(keptBack(member.value, due)) }
      }
    case (.object(let told), .string(let text))
    where told["withheld"] == .string(Withholding.protectedMention.rawValue):
      return [text]
    default: return []
    }
  }
}

extension JSON {
  fileprivate func without(_ key: String) -> JSON {
    guard case .object(var members) = self else { return self }
    members[key] = nil
    return .object(members)
  }
}
