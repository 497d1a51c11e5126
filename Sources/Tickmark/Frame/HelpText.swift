import Claims

/// The words of the help topics; the closed lists come from the vocabulary itself.
enum HelpText {
  static func lines(of topic: HelpTopic) -> [Ink] {
    text(of: topic).split(separator: "\n", omittingEmptySubsequences: false).map { Ink(String($0)) }
  }

  private static func list<Term: VocabularyTerm>(_ terms: Term.Type) -> String {
    Term.allCases.map(\.rawValue).joined(separator: " ").wrapped(to: 74)
      .map { "  " + $0 }.joined(separator: "\n")
  }

  private static func text(of topic: HelpTopic) -> String {
    switch topic {
    case .exitCodes: ""
    case .claims: claims
    case .json: json
    case .config: config
    case .people: people
    case .verdicts:
      """
      tickmark verify VERDICT REF… records what you found: is it so?
      \(list(Verdict.self))
      All but unverifiable and not-checkable need a source with a locator;
      tickmark source records it.
      With --said, it also records whether the words were said: was it said?
      \(list(Said.self))
      tickmark audit proves the ledger; tickmark gate asks the desk's rules.
      verify does neither.
      """
    case .flags:
      """
      tickmark flag REASON REF… raises a flag;
      tickmark flag --resolve HOW NUMBER ends it.
      reasons:
      \(list(FlagReason.self))
      severities: \(FlagSeverity.allCases.map(\.rawValue).joined(separator: " "))
      endings: \(FlagResolution.allCases.map(\.rawValue).joined(separator: " "))
      """
    case .sources:
      """
      tickmark source URL|FILE|NAME REF… --kind KIND --locator WHERE
      kinds:
      \(list(SourceKind.self))
      tiers: \(SourceTier.allCases.map(\.rawValue).joined(separator: " "))
      terms: \(Terms.allCases.map(\.rawValue).joined(separator: " "))
      stances: \(Stance.allCases.map(\.rawValue).joined(separator: " "))
      """
    }
  }

  private static let claims = """
    12        a claim by its number; numbers never change and are never used again
    12b       a detail of it
    7-9       claims 7 to 9
    12,14     both
    jobs:12   claim 12 of the article "jobs"; or -a jobs 12
    @open     claims by what holds of them: @proposed @open @checked @stale
              @unsourced @sourced @flagged @mine @undecided @attributed
              and every kind, stage, verdict and sourcing
    A bare number works while one article is open.
    """

  private static let json = """
    --json    one object: {"schema": "tickmark/list@1", "items": […]}
    --jsonl   one item a line
    --fields number,text,verdict   only these, in lists and tables
    Keys are sorted; characters beyond ASCII are escaped; fields are added,
    never changed. Errors leave on standard error as
    {"error": {"code", "message", "remedy", "where"}}.
    Offsets count Unicode code points, half-open.

    A report (tickmark export -f json) tells each event once, in "record":
    record[7] is event 7, its fields under their own names. "claims" has what
    follows from them and points back by number: "body", "attribution", "added"
    and "withdrawal" are events. Checks, sources' uses and flags name claims and
    details in "for" and "claim"; "source" names a source, and "number" in
    flag.resolved the flag that it ends. {"withheld": CLASS} stands for words that
    the profile keeps back. Its offsets count bytes of the text's UTF-8, as those
    of the events do.
    """

  private static let config = """
    A setting comes from the first of: a flag, the environment,
    claims/tickmark.toml, your own config.toml, the program.
    tickmark config show prints each with its origin.
      user.name   --by, TICKMARK_USER
      ui.color    --color, TICKMARK_COLOR
      ui.editor   TICKMARK_EDITOR; else VISUAL, EDITOR, nano
      ui.pager    TICKMARK_PAGER; else PAGER, less -FIRX
    The desk's rules for the gate stand in claims/tickmark.toml, in [gate].
    """

  private static let people = """
    Every record carries a name: tickmark config set user.name "Ann Roe",
    or TICKMARK_USER, or --by. It is never guessed from the login.
    The ledger keeps a pseudonym (p1) and seals the name.
    tickmark person add "Ann Roe" --role checker; tickmark person list
    """
}
