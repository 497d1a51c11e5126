import Claims
import Testing

struct UndoTests {
  private let text = "[The council bought ten buses]. [The line was closed]."

  @Test func `an import cannot be undone`() throws {
    let bench = try Workbench(text)
    #expect(try bench.refusal(Undo()).code == "undo.nothing")
  }

  @Test func `undo goes back act by act, and redo forward`() throws {
    var bench = try Workbench(text)
    try bench.run(AcceptClaims(numbers: [1]))
    try bench.run(AcceptClaims(numbers: [2]))
    try bench.run(Undo())
    try bench.run(Undo())
    #expect(bench.dossier.claims.map(\.isAccepted) == [false, false])
    try bench.run(Redo())
    #expect(bench.dossier.claims.map(\.isAccepted) == [true, false])
    try bench.run(Redo())
    #expect(bench.dossier.claims.map(\.isAccepted) == [true, true])
    try bench.run(Undo(count: 2))
    #expect(bench.dossier.claims.map(\.isAccepted) == [false, false])
    #expect(try bench.refusal(Undo()).code == "undo.nothing")
    try bench.run(Redo(count: 2))
    #expect(bench.dossier.claims.map(\.isAccepted) == [true, true])
  }

  @Test func `another person's later act stands in the way, and is named`() throws {
    var bench = try Workbench(text)
    try bench.run(AcceptClaims(numbers: [1]))
    try bench.run(AcceptClaims(numbers: [2]), by: Workbench.ben)
    let refusal = try bench.refusal(Undo())
    #expect(refusal.code == "undo.others-act")
    #expect(refusal.message == "Ben Sol recorded \"accept 2\" (log 4)")
    try bench.run(Undo(), by: Workbench.ben)
    try bench.run(Undo())
    #expect(try bench.refusal(Redo(), by: Workbench.ben).code == "redo.others-act")
  }

  @Test func `nothing is redone once something else was recorded`() throws {
    var bench = try Workbench(text)
    try bench.run(AcceptClaims(numbers: [1]))
    try bench.run(Undo())
    try bench.run(AcceptClaims(numbers: [2]))
    #expect(try bench.refusal(Redo()).code == "redo.nothing")
  }

  @Test func `more than there is cannot be undone`() throws {
    var bench = try Workbench(text)
    try bench.run(AcceptClaims(numbers: [1]))
    #expect(try bench.refusal(Undo(count: 3)).message == "only 1 can be taken back")
  }
}
