/// A report left the desk.
public struct ReportExported: EventPayload, Hashable {
  public static let type = "report.exported"

  /// How much it discloses: `public`, `partner`, `legal`, `internal`.
  public var profile: String
  /// The SHA-256 of each file handed out, in hexadecimal, by its name.
  public var files: [String: String]
  /// The rules its gate was asked under. Nil in events of before this was recorded.
  public var policy: Policy?
  /// The name and version of the program that made it. Nil in events of before this was recorded.
  public var tool: String?

  public init(
    profile: String, files: [String: String], policy: Policy? = nil, tool: String? = nil
  ) {
    self.profile = profile
    self.files = files
    self.policy = policy
    self.tool = tool
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("profile", profile)
    writer.open("tool", tool)
    var fields = writer.fields
    fields.open["files"] = .object(JSONObject(files.mapValues(JSON.string)))
    if let policy { fields.open["policy"] = .object(policy.settings) }
    return fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    profile = try reader.open("profile")
    tool = try reader.openIfPresent("tool")
    policy = try ReportExported.policy(in: fields)
    guard case .object(let files) = fields.open["files"] else {
      throw EventFault(type: Self.type, message: "files is missing")
    }
    self.files = [:]
    for (name, value) in files {
      guard case .string(let digest) = value else {
        throw EventFault(type: Self.type, message: "files is not as it should be")
      }
      self.files[name] = digest
    }
  }

  private static func policy(in fields: EventFields) throws -> Policy? {
    guard let settings = fields.open["policy"] else { return nil }
    do {
      return try Policy(settings: settings.object ?? ["policy": settings])
    } catch let fault as PolicyFault {
      throw EventFault(type: Self.type, message: fault.description)
    }
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {}

  public var changesRecord: Bool { false }
  public var isWork: Bool { false }
  public var summary: String { "export a \(profile) report" }
}
