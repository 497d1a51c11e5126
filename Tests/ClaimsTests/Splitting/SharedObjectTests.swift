import Testing

@testable import Claims

@Test func `An object behind two verbs is the object of both`() throws {
  #expect(
    Set(try claimsRead(in: "Police arrested and questioned the student."))
      == ["Police arrested the student", "Police questioned the student"])
}

@Test func `A bare verb goes on from an infinitive, never from a passive`() throws {
  let found = try claimsRead(
    in: "People were asked to submit their drawings online and suggest a motto for the flag.")
  let robots = try claimsRead(
    in: "For the contest, the robots were required to recognize, pick up, carry, and deposit balls."
  )
  #expect(robots.allSatisfy { $0.contains("required") })
  #expect(!found.contains { $0.hasPrefix("People suggest") || $0.hasPrefix("People were suggest") })
}
