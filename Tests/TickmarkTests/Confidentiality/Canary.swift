import Claims
import Reports

/// A word that stands nowhere but in one sealed field, and who may read that field.
struct Canary: Hashable {
  let field: String
  let word: String
  /// The narrowest profile whose exports may hold it; nil where none may.
  let shownFrom: Profile?

  func isShown(to profile: Profile) -> Bool {
    guard let shownFrom else { return false }
    return profile.includes(shownFrom)
  }

  /// What every canary begins with; four letters follow.
  static let mark = "qzx"
  static let length = mark.utf8.count + 4
}

/// Who may read each field, as the desk's rules say: what a checker writes for print is public, remarks
/// and the names of files go to partners, what stays inside to counsel, and a source's words and name
/// as far as its terms reach (Associated Press usage).
enum ReadersOfFields {
  static let byField: [String: Profile?] = [
    "person": .public, "note public": .public, "rationale": .public, "should read": .public,
    "wording": .public, "withdrawal": .public, "waiver": .public, "mention of nobody": .public,
    "flag": .partner, "flag ending": .partner, "revision file": .partner,
    "note internal": .legal, "note on flag": .legal, "unnamed holder": .legal,
    "edit comment": .none, "ended waiver": .none, "waiver ending": .none,
    "evidence content": .none,
  ]

  static let bySource: [Terms: [String: Profile]] = [
    .onRecord: fields(named: .public, quoted: .public, described: .public, file: .partner),
    .background: fields(named: .legal, quoted: .public, described: .public, file: .legal),
    .deepBackground: fields(named: .legal, quoted: .legal, described: .public, file: .legal),
    .offRecord: fields(named: .internal, quoted: .internal, described: .internal, file: .internal),
    .confidential: fields(named: .internal, quoted: .internal, described: .public, file: .internal),
  ]

  private static func fields(
    named: Profile, quoted: Profile, described: Profile, file: Profile
  ) -> [String: Profile] {
    [
      "name": named, "address": named, "sha256": named, "mention": named, "quote": quoted,
      "locator": quoted, "rationale": quoted, "described as": described, "file name": file,
    ]
  }
}
