import Testing

@testable import Tickmark

/// Who a protected source is can be erased, but not so that words that name him come to light.
struct ErasingNamesTests {
  private let desk: Desk

  /// Event 8 records the source, 10 a note that may be handed out and names him, 11 one that does not.
  init() throws {
    desk = try Desk("erasing")
    try Story.take(to: desk)
    for command in [
      "source 'Quentin Petrović' 1 --kind person --terms confidential --locator call",
      "note 1 --public -m 'Petrovic told us so'", "note 1 --public -m 'as of March'",
    ] {
      #expect(desk.run(command).status == 0)
    }
  }

  private func source(_ what: String) throws -> Int {
    let log = desk.run("log").output.split(separator: "\n").first { $0.contains(what) }
    return try #require(log?.split(separator: "\t").first.flatMap { Int($0) })
  }

  private func report() -> String { desk.run("export -f md -o - --profile public").output }

  @Test func `a name in other words must go first`() throws {
    let event = try source("record source 1")
    let note = event + 2
    #expect(!report().contains("Petrovic"))
    let refused = desk.run("erase \(event) --reason request")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("event \(note) may name whom event \(event) protects"))
    #expect(refused.errors.contains("try: tickmark erase \(note)"))
    #expect(!refused.errors.contains("event \(note + 1)"))
    #expect(desk.run("erase \(event) --reason request -n").status == 2)

    #expect(desk.run("erase \(note) --reason request").status == 0)
    #expect(desk.run("erase \(event) --reason request").status == 0)
    #expect(!report().contains("Petrovic"))
    #expect(report().contains("as of March"))
    #expect(desk.run("audit").status == 0)
  }

  /// A claim that a person worded is shown by its event, as a remark is.
  @Test func `a name in a claim's own words must go first`() throws {
    let event = try source("record source 1")
    #expect(desk.run("claim edit 2 --text 'Petrovic counted the jobs.'").status == 0)
    let edit = try source("edit 2")
    #expect(!report().contains("Petrovic"))
    let refused = desk.run("erase \(event) --reason request")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("event \(edit)"))
  }

  /// With an accent or without, in another case, taken apart by characters that do not show.
  @Test(arguments: ["Petrovic", "PETROVIĆ", "petrovic\u{301}", "Petro\u{200B}vić's lawyer"])
  func `a name is found however it is spelled`(name: String) {
    #expect(desk.run(["note", "1", "--public", "-m", "Canary: \(name)"]).status == 0)
    #expect(!report().contains("Canary"))
  }
}

extension ErasingNamesTests {
  /// A quotation is an event of its own.
  @Test func `what a source said is named when the source is erased`() throws {
    let event = try source("record source 1")
    for options in ["2 --quote 'They cheated.'", "3 --locator minute-4", "4"] {
      #expect(desk.run("source 1 \(options)").status == 0)
    }
    #expect(desk.run("erase \(event + 2) --reason request").status == 0)
    let (first, quoted, placed) = (event + 1, event + 4, event + 5)
    let commands = [first, quoted, placed].map { "tickmark erase \($0) -a story --reason legal" }
    for options in ["-n", ""] {
      let erased = desk.run("erase \(event) --reason legal \(options)")
      #expect(erased.status == 0)
      #expect(
        erased.errors.contains("3 events keep words of source 1, or where they stand; erase next:"))
      let named = erased.errors.split(separator: "\n").filter { $0.contains("tickmark erase") }
      #expect(named.map { $0.split(separator: "  ").last.map(String.init) ?? "" } == commands)
    }
    #expect(desk.run("erase \(quoted) --reason legal").status == 0)
    #expect(!desk.run("show 2 --json").output.contains("They cheated."))
  }
}
