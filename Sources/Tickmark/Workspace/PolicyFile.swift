import Claims
import TOMLKit

/// The desk's rules as `claims/tickmark.toml` gives them, in its table `[gate]`.
enum PolicyFile {
  /// What a new workspace starts with: the default policy, with a word on each rule.
  static let initial = """
    # The desk's rules: what must hold before `tickmark gate` opens.

    [gate]
    # How many of 1000 content words must be in a claim, an attribution or a waiver.
    coverage-permille = 1000
    # Every claim decided by a person, or its words waived.
    every-claim-decided = true
    # Every number, name and date inside a claim with a verdict of its own.
    every-detail-decided = false
    # Every quotation compared with a record of what was said.
    quotes-checked = true
    # A second person's equal verdict on every claim.
    two-checkers = false
    # How many independent sources a superlative needs.
    superlative-sources = 1
    # The least severity of an open flag that keeps the article back.
    blocking-severity = "blocker"
    # The roles that must have signed for the article as it stands, as ["checker", "second"]. A second is
    # somebody else than the checker.
    sign-offs-required = []

    """

  /// - Throws: ``CommandFault`` that names the file and the rule.
  static func policy(in file: SettingsFile?) throws -> Policy {
    guard let file, let gate = file.table["gate"]?.table else { return Policy() }
    do {
      return try Policy(settings: settings(of: gate))
    } catch let fault as PolicyFault {
      throw CommandFault(
        code: "policy.invalid", message: "[gate] \(fault)", remedy: "edit \(file.path)",
        place: file.path)
    }
  }

  private static func settings(of table: TOMLTable) -> JSONObject {
    var settings = JSONObject()
    for key in table.keys { settings[key] = table[key].map(json) }
    return settings
  }

  private static func json(_ value: any TOMLValueConvertible) -> JSON {
    if let flag = value.bool { return .bool(flag) }
    if let number = value.int { return .integer(number) }
    if let list = value.array { return .array(list.map(json)) }
    return .string(value.string ?? "")
  }
}
