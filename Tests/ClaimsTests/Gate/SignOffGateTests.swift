import Claims
import Testing

struct SignOffGateTests {
  private let desk = Policy(
    coveragePermille: 0, everyClaimDecided: false, signOffsRequired: [.checker, .second])

  private func sign(
    _ bench: inout Workbench, _ role: Role, by person: Person = Workbench.anna
  ) throws {
    let signed = SignedOff(
      role: role, seen: bench.dossier.size, key: "key", cosignature: "signature")
    try bench.record([signed], by: person)
  }

  private func reasons(_ bench: Workbench, _ policy: Policy? = nil) -> [String] {
    gate(bench.dossier, policy: policy ?? desk).map(\.message)
  }

  @Test func `opens when each role that the desk asks for has signed`() throws {
    var bench = try Workbench("[Ten buses came].")
    #expect(reasons(bench) == ["nobody has signed as checker", "nobody has signed as second"])
    try sign(&bench, .checker)
    #expect(reasons(bench) == ["nobody has signed as second"])
    try sign(&bench, .second, by: Workbench.ben)
    #expect(reasons(bench).isEmpty)
  }

  @Test func `no sign-off is asked for unless the desk says so`() throws {
    #expect(Policy().signOffsRequired.isEmpty)
    #expect(
      try reasons(
        Workbench("[Ten buses came]."), Policy(coveragePermille: 0, everyClaimDecided: false)
      ).isEmpty)
  }

  @Test func `a stale sign-off counts for nothing until it is given anew`() throws {
    var bench = try Workbench("[Ten buses came].")
    try sign(&bench, .checker)
    try sign(&bench, .second, by: Workbench.ben)
    try bench.run(AddNote(targets: [.article], text: "Fine."))
    #expect(reasons(bench).isEmpty)
    try bench.run(AcceptClaims(numbers: [1]))
    #expect(
      reasons(bench) == [
        "the sign-off as checker is stale: the record changed after it",
        "the sign-off as second is stale: the record changed after it",
      ])
    #expect(
      bench.dossier.staleSignOffs.map { bench.dossier.change(after: $0)?.summary } == [
        "accept 1", "accept 1",
      ])
    try sign(&bench, .checker)
    try sign(&bench, .second, by: Workbench.ben)
    #expect(reasons(bench).isEmpty)
  }

  @Test func `a sign-off that was taken back counts for nothing`() throws {
    var bench = try Workbench("[Ten buses came].")
    let index = bench.dossier.size
    try sign(&bench, .checker)
    try sign(&bench, .second, by: Workbench.ben)
    try bench.record([SignOffRevoked(index: index)])
    #expect(reasons(bench) == ["nobody has signed as checker"])
  }

  @Test func `who signed may take it back, once, and nobody else may`() throws {
    var bench = try Workbench("[Ten buses came].")
    let index = bench.dossier.size
    try sign(&bench, .checker)
    let other = try bench.refusal(RevokeSignOff(role: .checker), by: Workbench.ben)
    #expect(other.code == "signoff.none")
    #expect(try bench.refusal(RevokeSignOff(role: .editor)).code == "signoff.none")
    #expect(try bench.run(RevokeSignOff(role: .checker, reason: " Too soon. ")) == 1)
    #expect(
      bench.events.last?.payload as? SignOffRevoked
        == SignOffRevoked(index: index, reason: "Too soon."))
    #expect(bench.dossier.signOffsInForce.isEmpty)
    #expect(try bench.run(RevokeSignOff(role: .checker)) == 0)
  }

  @Test func `a second is somebody else than the checker`() throws {
    var bench = try Workbench("[Ten buses came].")
    try sign(&bench, .checker)
    try sign(&bench, .second)
    let finding = try #require(gate(bench.dossier, policy: desk).first)
    #expect(finding.code == "gate.signoff")
    #expect(finding.message == "nobody but the checker has signed as second")
    #expect(finding.remedy == "tickmark signoff --as second")
    try sign(&bench, .second, by: Workbench.ben)
    #expect(reasons(bench).isEmpty)
  }

  @Test func `what was recorded before the rule was there stays as it is`() throws {
    #expect(!Policy().settings.keys.contains("sign-offs-required"))
    #expect(try Policy(settings: Policy().settings) == Policy())
    #expect(try Policy(settings: desk.settings) == desk)
    #expect(desk.settings["sign-offs-required"] == ["checker", "second"])
  }

  @Test(arguments: [["king"], ["checker", "checker"], [1], "checker", true] as [JSON])
  func `the roles are a list of the desk's roles, each once`(value: JSON) {
    #expect(throws: PolicyFault.self) { try Policy(settings: ["sign-offs-required": value]) }
  }
}
