import Claims
import Testing

struct ReferencesTests {
  private func bench() throws -> Workbench {
    var bench = try Workbench("[Ten buses came]. [Two left]. [One broke]. [None stayed].") {
      analysis, _ in
      analysis.proposals[0].details = [
        Detail(kind: .quantity, range: analysis.proposals[0].spans[0], text: "Ten buses")
      ]
      analysis.proposals[1].kind = .quote
    }
    try bench.run(AcceptClaims(numbers: [2]))
    try bench.run(
      Verify(references: [ClaimReference(3)], verdict: .unverifiable, rationale: "no record"),
      by: Workbench.ben)
    try bench.run(RaiseFlag(targets: [.claim(ClaimReference(1))], reason: .spelling))
    try bench.run(DropClaims(numbers: [4], reason: "no claim"))
    return bench
  }

  @Test(arguments: [
    (["1"], "1"), (["1a"], "1a"), (["1-3"], "1 2 3"), (["3,1"], "1 3"), (["3", "1", "1"], "1 3"),
    (["buses:2"], "2"), (["1,1a"], "1 1a"), (["2-4"], "2 3"), (["4"], "4"),
    (["@proposed"], "1"), (["@open"], "2"), (["@checked"], "3"), (["@unchecked"], "1 2"),
    (["@open,@checked"], "2 3"), (["@unsourced", "@open"], "2"), (["@flagged"], "1"),
    (["@quotes"], "2"), (["@numbers"], "1"), (["@withdrawn"], "4"), (["@stale"], ""),
    (["@mine"], "1"), (["1-3", "@unchecked"], "1 2"), (["@prop"], "1"), (["@unseconded"], "3"),
    (["@disputed"], ""), ([], ""),
  ])
  func `chooses claims`(words: [String], chosen: String) throws {
    let references = try bench().dossier.references(words, for: "p1")
    #expect(references.map(\.description).joined(separator: " ") == chosen)
  }

  @Test(arguments: [
    ("9", "claim.unknown", "there is no claim 9; they run from 1 to 4"),
    ("2-9", "claim.unknown", "there is no claim 9; they run from 1 to 4"),
    ("1b", "detail.unknown", "there is no 1b: its details are a to a"),
    ("2a", "detail.unknown", "there is no 2a: it has no details"),
    ("3-1", "reference.backwards", "3-1 runs backwards"),
    ("kqz", "reference.bad", "\"kqz\" does not name a claim"),
    ("1,,2", "reference.bad", "\"\" does not name a claim"),
    ("0", "reference.bad", "\"0\" does not name a claim"),
    ("1a-2", "reference.bad", "\"1a-2\" does not name a claim"),
    ("jobs:1", "reference.other-article", "jobs:1 is not in buses"),
    ("buses:", "reference.bad", "\"buses:\" does not name a claim"),
    ("@un", "reference.ambiguous", "@un could be several filters"),
    ("@", "reference.no-filter", "there is no filter @"),
    ("@rubbish", "reference.no-filter", "there is no filter @rubbish"),
    ("99999999999999999999", "reference.bad", "\"99999999999999999999\" does not name a claim"),
  ])
  func `refuses what it cannot read`(word: String, code: String, message: String) throws {
    let refusal = try #require(throws: Refusal.self) {
      try bench().dossier.references([word])
    }
    #expect(refusal.code == code)
    #expect(refusal.message == message)
  }

  @Test func `an ambiguous filter names those it could be`() throws {
    let refusal = try #require(throws: Refusal.self) { try bench().dossier.references(["@un"]) }
    #expect(refusal.remedy == "one of @unsourced, @unchecked, @unseconded")
  }
}
