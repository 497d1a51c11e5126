import Testing

@testable import Claims

@Test func `Neither denies each`() throws {
  let found = try proposalsRead(in: "Neither the mayor nor her deputy attended the meeting.")
  #expect(found.count == 2)
  #expect(found.allSatisfy { $0.status == .negated })
}

@Test func `Not with or denies each`() throws {
  let found = try proposalsRead(in: "The drug did not reduce fever or shorten hospital stays.")
  #expect(found.count == 2)
  #expect(found.allSatisfy { $0.status == .negated && $0.wording.text.contains("did not") })
}

@Test func `And denies nothing`() throws {
  let found = try proposalsRead(in: "The mayor and her deputy attended the meeting.")
  #expect(found.count == 2)
  #expect(found.allSatisfy { $0.status == .asserted })
}
