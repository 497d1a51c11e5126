/// The check that the demonstration walks through: what two people at a desk would type.
enum Walk {
  static let checker = "Ada Holm"
  static let second = "Ben Carro"
  /// When it begins: 2026-03-05T14:00:00Z, in milliseconds since 1970.
  static let start = 1_772_719_200_000
  /// How long each command takes, in milliseconds.
  static let pace = 95_000
  /// What the ledger's salts are made of, so that the demonstration is the same every time.
  static let seed = "tickmark demo"

  /// Words of a command line; `{…}` stands for the number of the claim that says these words.
  static let commands: [[String]] = [
    ["import", "claims/ferry-verdict.md"],
    ["list", "1-6"],
    ["claim", "accept", "@proposed"],
    [
      "source", "https://court.selm.example/cases/114-25",
      "{sentenced the director},{born on June 14},{sprinklers on the car deck}", "--kind",
      "court-record", "--name", "Selm District Court, judgment 114/25", "--locator", "p. 1-4",
    ],
    [
      "verify", "confirmed",
      "{sentenced the director},{born on June 14},{sprinklers on the car deck}", "--details", "-m",
      "judgment, p. 1 and 4",
    ],
    ["verify", "confirmed", "{Reven, 55}"],
    ["flag", "age-mismatch", "{Reven, 55}", "-m", "born on June 14, 1971, so 54 on the day"],
    [
      "source", "Court recording, March 4", "{The defendant was warned}", "--kind", "recording",
      "--locator", "01:12:40",
    ],
    ["verify", "--said", "as-given", "{The defendant was warned}"],
    ["attribute", "Pavel Oster", "{would appeal}", "--cue", "said"],
    [
      "source", "Maritime Safety Board, report 7/2025",
      "{the fire may have started},{a fire drill}",
      "--kind", "document-official", "--locator", "p. 31",
    ],
    [
      "verify", "confirmed-as-changed", "{a fire drill}", "--should-read",
      "The board found that the crew had not held a fire drill for 13 months.", "-m",
      "the report says 13",
    ],
    ["waive", "It was a cold, bright morning.", "author-experience"],
    [
      "note", "{Prosecutors have not named them}", "-m",
      "asked the prosecutor's office; answer due on Friday",
    ],
    ["verify", "confirmed", "{sentenced the director}", "--by", second],
    ["show", "{Reven, 55}"],
    ["gate"],
    ["export"],
    ["audit"],
  ]

  /// What to type next, in the demonstration's folder.
  static let next = [
    "tickmark status", "tickmark list @unsourced", "tickmark show", "tickmark log",
    "tickmark flag --resolve fixed --flag 1", "tickmark undo", "tickmark gate --all",
  ]
}
