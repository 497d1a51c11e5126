import Claims
import Intake
import Prose

/// An article's file, or standard input, with every fault placed in it.
struct ArticleFile {
  /// As the person gave it; `-` is standard input.
  var path: String
  var bytes: [UInt8]
  var intake: Intake

  static func read(_ path: String, as name: String?, in session: Session) throws -> ArticleFile {
    let format = try format(of: path, as: name)
    let bytes = try bytes(of: path, in: session)
    do {
      return ArticleFile(path: path, bytes: bytes, intake: try Intake(of: bytes, as: format))
    } catch let fault as IntakeFault {
      throw CommandFault(fault, path: path, bytes: bytes)
    }
  }

  /// The path's last name without its ending.
  var stem: String? {
    guard path != "-" else { return nil }
    let name = FileSystem.name(of: path)
    return name.split(separator: ".").first.map(String.init) ?? name
  }

  private static func format(of path: String, as name: String?) throws -> IntakeFormat {
    guard let name else { return IntakeFormat(ofFileNamed: path) }
    guard let format = IntakeFormat(named: name) else {
      throw CommandFault.usage("no article format \(name)", try: "--as md   or   --as txt")
    }
    return format
  }

  private static func bytes(of path: String, in session: Session) throws -> [UInt8] {
    guard path == "-" else {
      do {
        return try FileSystem.read(session.absolute(path), limit: Intake.fileLimit)
      } catch var fault as FileFault {
        fault.path = path
        throw fault
      }
    }
    guard !session.isInputTerminal else {
      throw CommandFault.usage(
        "standard input is the terminal", try: "tickmark import FILE   or   … | tickmark import -")
    }
    return try session.input()
  }
}

extension CommandFault {
  init(_ fault: IntakeFault, path: String, bytes: [UInt8]) {
    let name = path == "-" ? "standard input" : path
    let excerpt = fault.place.flatMap { Excerpt(ofLine: $0.line, column: $0.column, in: bytes) }
    self.init(
      code: fault.code, message: fault.description,
      remedy: fault.remedy.replacing("FILE", with: path == "-" ? "FILE" : path.shellQuoted),
      place: fault.place.map { "\(name):\($0.line):\($0.column)" } ?? name,
      excerpts: excerpt.map { [$0] } ?? [])
  }
}
