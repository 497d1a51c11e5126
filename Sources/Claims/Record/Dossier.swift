/// Everything known of one article at one moment: a fold of its events, and the one value that reports,
/// lint and gate read.
public struct Dossier: Hashable, Sendable {
  /// The article's log name: 22 characters of base64url.
  public var id: String
  /// The short name a person types.
  public var slug: String
  /// In order; the last is the text under check. Empty only before the import is applied.
  public var revisions: [Revision]
  /// By number; withdrawn ones stay.
  public var claims: [Claim]
  public var sources: [Source]
  public var citations: [Citation]
  public var flags: [Flag]
  public var notes: [Note]
  public var waivers: [Waiver]
  /// How many events it folds; the next event's index.
  public var size: Int
  /// Every act, in order, for `log`, `undo` and the report's "who did what".
  public var acts: [Act]
  /// The names of the people in it, by person id.
  public var people: [String: Person]

  public init(id: String, slug: String = "") {
    self.id = id
    self.slug = slug
    revisions = []
    claims = []
    sources = []
    citations = []
    flags = []
    notes = []
    waivers = []
    size = 0
    acts = []
    people = [:]
  }

  /// The text under check.
  public var revision: Revision? { revisions.last }

  /// The claim with this number.
  public func claim(_ number: Int) -> Claim? {
    claims.indices.contains(number - 1) ? claims[number - 1] : nil
  }
}

/// What one command recorded together.
public struct Act: Hashable, Sendable {
  /// The index of its first event, and how many there are.
  public var index: Int
  public var count: Int
  public var person: String
  public var time: String
  /// In words, as `log` and `undo` show it: `flag wrong-number on 3`.
  public var summary: String
  /// Whether it was taken back, and not taken up again.
  public var isUndone: Bool

  public init(
    index: Int, count: Int, person: String, time: String, summary: String, isUndone: Bool = false
  ) {
    self.index = index
    self.count = count
    self.person = person
    self.time = time
    self.summary = summary
    self.isUndone = isUndone
  }
}

/// Somebody who works at the desk.
public struct Person: Hashable, Sendable {
  /// A pseudonym: `p1`, `p2`, …
  public var id: String
  public var name: String
  public var roles: [Role]

  public init(id: String, name: String, roles: [Role] = []) {
    self.id = id
    self.name = name
    self.roles = roles
  }
}
