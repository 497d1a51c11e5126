/// A report left the desk.
public struct ReportExported: EventPayload, Hashable {
  public static let type = "report.exported"

  /// How much it discloses: `public`, `partner`, `legal`, `internal`.
  public var profile: String
  /// The SHA-256 of each file handed out, in hexadecimal, by its name.
  public var files: [String: String]

  public init(profile: String, files: [String: String]) {
    self.profile = profile
    self.files = files
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("profile", profile)
    var fields = writer.fields
    fields.open["files"] = .object(files.mapValues(JSON.string))
    return fields
  }

  public init(fields: EventFields) throws {
    profile = try FieldReader(Self.type, fields).open("profile")
    guard case .object(let files) = fields.open["files"] else {
      throw EventFault(type: Self.type, message: "files is missing")
    }
    self.files = files.compactMapValues(\.string)
    guard self.files.count == files.count else {
      throw EventFault(type: Self.type, message: "files is not as it should be")
    }
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {}

  public var changesRecord: Bool { false }
  public var isWork: Bool { false }
  public var summary: String { "export a \(profile) report" }
}
