import ArgumentParser
import Claims
import Ledger

/// `tickmark doctor`: is everything there that the program needs?
struct Doctor: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the program's surroundings; exit 2 if something it needs is missing.",
    usage: "tickmark doctor [<options>]")

  @OptionGroup var common: CommandOptions

  @ArgumentParser.Flag(help: "First compute the ledger's listings anew from what was recorded.")
  var rebuild = false

  func run(in context: Context) throws -> ExitStatus {
    if rebuild { try context.ledger().rebuild() }
    let checks = DoctorCheck.all(in: context)
    typealias Field = Listing<DoctorCheck>.Field
    try context.console.show(
      Listing<DoctorCheck>(
        schema: "doctor@1",
        fields: [
          Field(
            name: "state", heading: "", json: { .string($0.state.rawValue) },
            cell: { Ink($0.state.rawValue, $0.state.tone) }),
          Field(name: "name", heading: "what", json: { .string($0.name) }, cell: { Ink($0.name) }),
          Field(
            name: "found", heading: "found", json: { .string($0.found) }, cell: { Ink($0.found) },
            isFlexible: true),
        ], rows: checks))
    return checks.contains { $0.state == .missing } ? .failed : .done
  }
}

struct DoctorCheck {
  enum State: String {
    case ok
    /// Not needed, but of use.
    case absent
    /// Needed.
    case missing

    var tone: Ink.Tone {
      switch self {
      case .ok: .good
      case .absent: .caution
      case .missing: .alarm
      }
    }
  }

  var name: String
  var state: State
  var found: String

  static func all(in context: Context) -> [DoctorCheck] {
    [
      DoctorCheck(name: "version", state: .ok, found: Tickmark.versionNumber), locale(context),
      name(context), workspace(context),
    ] + desk(context) + [editor(context)]
  }

  private static func locale(_ context: Context) -> DoctorCheck {
    let names: [EnvironmentVariable] = [.everyLocale, .characterLocale, .language]
    let value = names.lazy.compactMap { context.session.environment[$0.rawValue] }.first {
      !$0.isEmpty
    }
    let isUTF8 = value.map { $0.lowercased().contains("utf-8") || $0.lowercased().contains("utf8") }
    return DoctorCheck(
      name: "locale", state: isUTF8 == true ? .ok : .absent,
      found: value ?? "not set; names and quotes may not show")
  }

  private static func name(_ context: Context) -> DoctorCheck {
    let value = context.configuration.value(of: .userName)
    return DoctorCheck(
      name: "user.name", state: value == nil ? .absent : .ok,
      found: value.map { "\($0.text) (\(context.shown($0.origin)))" }
        ?? "not set: tickmark config set user.name \"Your Name\"")
  }

  private static func workspace(_ context: Context) -> DoctorCheck {
    guard let found = context.found else {
      return DoctorCheck(
        name: "workspace", state: .absent, found: "none here: tickmark import FILE makes one")
    }
    let isWritable = FileSystem.isWritable(found.claims) && FileSystem.isWritable(found.root)
    return DoctorCheck(
      name: "workspace", state: isWritable ? .ok : .missing,
      found: found.root + (isWritable ? "" : " (cannot be written: chmod u+w)"))
  }

  /// Less than this many bytes free is called short: SQLite's journal and a few reports.
  private static let spaceNeeded = 64 << 20

  private static func desk(_ context: Context) -> [DoctorCheck] {
    guard let found = context.found else { return [] }
    let free = FileSystem.freeSpace(at: found.claims) ?? 0
    let space = DoctorCheck(
      name: "free space", state: free < spaceNeeded ? .missing : .ok, found: "\(free >> 20) MiB")
    do {
      let report = try Ledger.audit(at: found.ledger)
      return [
        DoctorCheck(
          name: "ledger", state: report.isSound ? .ok : .missing,
          found: report.isSound
            ? "\(counted(report.events, "event")), whole" : "fails its check: tickmark audit"),
        space,
      ]
    } catch {
      let fault = CommandFault(describing: error)
      return [
        DoctorCheck(name: "ledger", state: .missing, found: "\(fault.message): \(fault.remedy)"),
        space,
      ]
    }
  }

  private static func editor(_ context: Context) -> DoctorCheck {
    let value = context.configuration.value(of: .editor)
    let program = value?.text.split(separator: " ").first.map(String.init) ?? ""
    let folders = context.session.environment["PATH"]?.split(separator: ":").map(String.init) ?? []
    let isThere =
      program.hasPrefix("/")
      ? FileSystem.exists(program)
      : folders.contains { FileSystem.exists($0.appending(path: program)) }
    return DoctorCheck(
      name: "editor", state: isThere ? .ok : .absent,
      found:
        "\(program) (\(value?.origin ?? ""))\(isThere ? "" : ", not found: give texts with -m")")
  }
}
