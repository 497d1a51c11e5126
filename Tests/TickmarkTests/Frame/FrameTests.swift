import Testing

@testable import Tickmark

struct NearestNameTests {
  private let names = ["list", "lint", "verify", "source", "status"]

  @Test(arguments: [
    ("lst", "list"), ("verfy", "verify"), ("soruce", "source"), ("statsu", "status"),
  ])
  func `finds the name that was meant`(typed: String, meant: String) {
    #expect(NearestName.nearest(to: typed, in: names) == meant)
  }

  @Test(arguments: ["frobnicate", "x", "veto"])
  func `finds none where none is near`(typed: String) {
    #expect(NearestName.nearest(to: typed, in: names) == nil)
  }
}

struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (1_772_701_200_123, "2026-03-05T09:00:00.123Z"),
    (951_827_696_789, "2000-02-29T12:34:56.789Z"),
  ])
  func `writes and reads a moment`(milliseconds: Int, text: String) {
    #expect(Timestamp.text(milliseconds) == text)
    #expect(Timestamp.milliseconds(of: text) == milliseconds)
  }

  @Test(arguments: ["2026-03-05", "2026-02-30T09:00:00Z", "2026-03-05T25:00:00Z", "now", ""])
  func `reads no other text`(text: String) { #expect(Timestamp.milliseconds(of: text) == nil) }
}

struct SettingsTextTests {
  @Test(arguments: [
    ("", "[ui]\ncolor = \"never\"\n"),
    ("[gate]\na = 1\n", "[gate]\na = 1\n\n[ui]\ncolor = \"never\"\n"),
    (
      "[ui]\n# why\ncolor = \"auto\"\npager = \"x\"\n",
      "[ui]\n# why\ncolor = \"never\"\npager = \"x\"\n"
    ),
    ("[ui]\n[gate]\ncolor = 1\n", "[ui]\ncolor = \"never\"\n[gate]\ncolor = 1\n"),
  ])
  func `changes one setting and leaves the rest`(old: String, new: String) {
    #expect(SettingsFile.text(old, setting: "ui.color", to: "never") == new)
  }
}

struct ArgumentOrderTests {
  @Test(arguments: [
    ("-C desk list @open", "list -C desk @open"),
    ("--json -a jobs show 1", "show --json -a jobs 1"),
    ("-C desk config show", "config show -C desk"), ("list -q", "list -q"),
    ("--generate-completion-script bash", "--generate-completion-script bash"),
    ("--color=never list", "list --color=never"), ("--help", "--help"),
  ])
  func `puts the command first`(typed: String, ordered: String) {
    let words = typed.split(separator: " ").map(String.init)
    #expect(ArgumentOrder.commandFirst(words).joined(separator: " ") == ordered)
  }
}

struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `writes a completion script`(shell: String) throws {
    let outcome = try Desk("completion").run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("tickmark"))
    #expect(outcome.output.contains("verify"))
  }
}
