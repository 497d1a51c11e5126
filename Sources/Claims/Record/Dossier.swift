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
  /// In order, stale and revoked ones included.
  public var signOffs: [SignOff]
  /// The index of the last event that changed anything a person signs for.
  public var lastChange: Int?
  /// The numbers given so far, undone acts included.
  public var numbering: Numbering
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
    signOffs = []
    numbering = Numbering()
    size = 0
    acts = []
    people = [:]
  }
}
