import Claims
import Prose
import Testing

struct CoverageTests {
  private let text = "[Berg said ten buses came]. Rain fell, and [two trams left]. Read more here."

  @Test func `adds up to the article exactly`() throws {
    var bench = try Workbench(text)
    try bench.run(AcceptClaims(numbers: [1]))
    try bench.run(Waive(spans: [bench.span("Read more here")], reason: .boilerplate))
    let coverage = bench.dossier.coverage
    #expect(coverage.words == 14)
    #expect(
      [
        coverage.accepted, coverage.proposed, coverage.attribution, coverage.waived,
        coverage.uncovered,
      ] == [5, 3, 0, 3, 3])
    #expect(coverage.unchecked == [try bench.span("Rain fell, and")])
    #expect(coverage.permille == 785)
  }

  @Test func `a withdrawn claim uncovers its own words and no others`() throws {
    var bench = try Workbench(text)
    let before = bench.dossier.coverage
    try bench.run(DropClaims(numbers: [2], reason: "no claim"))
    let after = bench.dossier.coverage
    #expect(after.uncovered == before.uncovered + 3)
    #expect(
      after.unchecked.first == (try bench.span("Rain fell, and two trams left. Read more here")))
  }

  @Test func `attributing words are accounted for with their claim`() throws {
    var bench = try Workbench("Berg said [ten buses came].")
    #expect(bench.dossier.coverage.uncovered == 2)
    try bench.run(Attribute(numbers: [1], holder: "Berg", cue: "said"))
    #expect(bench.dossier.coverage.attribution == 2)
    #expect(bench.dossier.coverage.uncovered == 0)
  }

  @Test func `a withdrawn waiver no longer covers`() throws {
    var bench = try Workbench("Read more here.")
    try bench.run(Waive(spans: [bench.span("Read more here")], reason: .boilerplate))
    #expect(bench.dossier.coverage.permille == 1000)
    try bench.run(WithdrawWaiver(number: 1))
    #expect(bench.dossier.coverage.permille == 0)
  }

  @Test func `an article without content words is covered`() throws {
    #expect(try Workbench("...").dossier.coverage.permille == 1000)
  }
}
