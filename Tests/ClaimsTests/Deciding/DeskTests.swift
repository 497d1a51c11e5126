import Claims
import Testing

struct DeskTests {
  private func desk(_ payloads: [any DeskPayload]) throws -> Desk {
    try Desk(
      folding: payloads.enumerated().map { index, payload in
        let stamp = Stamp(index: index, id: "e\(index)", person: "p1", time: "", act: index)
        return Event(stamp: stamp, payload: payload)
      })
  }

  @Test func `people join under pseudonyms, each once`() throws {
    let opened = try desk([DeskOpened(name: "The desk")])
    let anna = try AddPerson(name: " Anna Berg ", roles: [.checker]).decide(on: opened)
    let joined = try desk([DeskOpened(name: "The desk")] + anna)
    let stamp = Stamp(index: 1, id: "e1", person: "p1", time: "", act: 1)
    #expect(
      joined.people == [Person(id: "p1", name: "Anna Berg", roles: [.checker], added: stamp)])
    #expect(
      try #require(throws: Refusal.self) { try AddPerson(name: "anna berg").decide(on: joined) }
        .code == "person.exists")
    #expect(
      try #require(throws: Refusal.self) { try AddPerson(name: "").decide(on: joined) }
        .code == "person.nameless")
    #expect(try ChangeRoles(person: "p1", roles: [.checker]).decide(on: joined).isEmpty)
    #expect(try ChangeRoles(person: "p1", roles: [.editor]).decide(on: joined).count == 1)
  }

  @Test func `an article's log takes no event of the desk, and the desk none of an article`() throws
  {
    let stamp = Stamp(index: 0, id: "e", person: "p1", time: "", act: 0)
    #expect(throws: EventFault.self) {
      try Dossier(folding: [Event(stamp: stamp, payload: DeskOpened())], id: "log")
    }
    #expect(throws: EventFault.self) {
      try Desk(folding: [Event(stamp: stamp, payload: ClaimAccepted(numbers: [1]))])
    }
  }

  @Test(arguments: [
    (
      "coverage-permille", JSON.integer(1001),
      "coverage-permille must be a whole number from 0 to 1000"
    ),
    ("two-checkers", "yes", "two-checkers must be true or false"),
    ("blocking-severity", "huge", "blocking-severity must be blocker, major, minor or query"),
  ])
  func `a rule takes only what it can mean`(name: String, value: JSON, message: String) throws {
    let fault = try #require(throws: PolicyFault.self) { try Policy(settings: [name: value]) }
    #expect(fault.description == message)
  }

  @Test func `a rule that is none is named`() throws {
    let fault = try #require(throws: PolicyFault.self) { try Policy(settings: ["speed": 1]) }
    #expect(fault.description.hasPrefix("speed is not a rule; the rules are blocking-severity, "))
  }
}
