import Claims
import FoundationEssentials
import Reports
import Testing

@testable import Ledger
@testable import Tickmark

/// A desk that lies in its report under hashes and signatures that hold: the audit derives the report anew
/// and finds each datum that the events do not bear out.
struct MutatedReportTests {
  /// What an audit of the bundle with another `report.json` says; nil where it passes.
  private func fault(
    _ bundle: ProvenBundle, telling report: JSON, _ lint: [Finding]
  ) -> String? {
    var files = bundle.files
    files["report.json"] = JSONText.bytes(of: report, isASCII: true) + [0x0A]
    let mutated = ProvenBundle(
      proof: bundle.proof, files: files, keys: bundle.keys, conditions: bundle.conditions,
      article: bundle.article,
      desk: bundle.desk)
    do {
      _ = try BundleReport(mutated, lint: lint).check()
      return nil
    } catch { return "\(error)" }
  }

  private func bundle(_ profile: Profile) throws -> ProvenBundle {
    let desk = try Desk("mutated")
    try desk.write(Self.article, to: "boats.txt")
    for line in [
      "import boats.txt", "claim accept 1-2", "verify unverifiable 1 -m \"nobody knows\"",
      "source \"Quiet Quentin\" 2 --kind person --terms confidential --locator call --quote \"It was 22.\"",
      "verify confirmed 2 -m \"Quentin counted\"", "flag outdated 2 -m \"ask Quentin\"",
      "flag wrong-number 1 -m old", "flag --resolve stet --flag 2 -m \"it stands\"",
      "note article --public -m \"Seen by the port.\"", "note 1 -m \"look again\"", "undo", "redo",
      "signoff --as checker", "export --profile \(profile) --bundle bundle",
    ] { #expect(desk.run(line).status < 2, "\(line)") }
    return try auditBundle(in: desk.folder.appending(path: "bundle"))
  }

  /// A desk that hands out less of a claim than it recorded, and does not say so.
  @Test(arguments: ["details", "facets", "quotes", "reasons"])
  func `a claim's field that is kept back in silence is noticed`(name: String) throws {
    let bundle = try bundle(.internal)
    var article = bundle.article
    let index = try #require(
      article.firstIndex { event in event.sealed.contains { $0.name == name } })
    article[index].sealed.removeAll { $0.name == name }
    let silent = ProvenBundle(
      proof: bundle.proof, files: bundle.files, keys: bundle.keys, conditions: bundle.conditions,
      article: article, desk: bundle.desk)
    let report = try JSON(parsing: bundle.files["report.json"] ?? [])
    #expect(throws: BundleFault.self) { _ = try silent.dossier(withholding: report) }
  }

  /// With `EVERY_DATUM=1` each one; else some of them.
  private static let share =
    ProcessInfo.processInfo.environment["EVERY_DATUM"] == nil ? 29 : 1

  @Test(arguments: [Profile.public, .internal])
  func `no changed datum passes`(profile: Profile) throws {
    let bundle = try bundle(profile)
    let report = try JSON(parsing: bundle.files["report.json"] ?? [])
    let lint = try bundle.dossier(withholding: report).lint
    #expect(fault(bundle, telling: report, lint) == nil)
    let lies = Lies(about: report).all
    #expect(lies.count > 1000)
    for (place, lie) in lies.enumerated().filter({ $0.offset % Self.share == 0 }).map(\.element)
    where fault(bundle, telling: lie, lint) == nil {
      Issue.record("\(place) passes")
    }
  }

  private static let article = """
    Harbour lost boats

    Mayor Anna Lind said on Monday that the harbour lost 22 boats in 2025. It snowed.

    """
}

/// A value with one datum changed, dropped or added, over and over.
private struct Lies {
  let all: [(place: String, value: JSON)]

  init(about value: JSON) { all = Lies.of(value, "report") }

  private static func of(_ value: JSON, _ place: String) -> [(place: String, value: JSON)] {
    switch value {
    case .object(let members):
      var lies = [(place + " with more", value.setting("extra", 1))]
      for (key, member) in members {
        lies.append(("\(place) without \(key)", value.setting(key, nil)))
        lies += of(member, "\(place).\(key)").map { ($0.place, value.setting(key, $0.value)) }
      }
      return lies
    case .array(let values):
      var lies = [(place + " with more", JSON.array(values + [1]))]
      for (index, item) in values.enumerated() {
        let rest = values.prefix(index) + values.dropFirst(index + 1)
        lies.append(("\(place) without \(index)", .array(Array(rest))))
        lies += of(item, "\(place)[\(index)]").map { lie in
          (lie.place, .array(values.prefix(index) + [lie.value] + values.dropFirst(index + 1)))
        }
      }
      return lies
    case .string(let text): return [(place, .string(text + "x"))]
    case .integer(let number): return [(place, .integer(number + 1))]
    case .number(let number): return [(place, .number(number + 0.125))]
    case .bool(let flag): return [(place, .bool(!flag))]
    case .null: return [(place, 0)]
    }
  }
}

extension JSON {
  fileprivate func setting(_ key: String, _ value: JSON?) -> JSON {
    guard case .object(var members) = self else { return self }
    members[key] = value
    return .object(members)
  }
}
