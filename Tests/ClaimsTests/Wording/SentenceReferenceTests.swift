import Testing

@testable import Claims

@Test(arguments: [
  ("The company said it lost money.", "The company lost money"),
  ("The union met before it voted in May.", "The union voted in May"),
])
func `A pronoun that one noun fits gives way to the noun`(_ text: String, _ claim: String) throws {
  let found = try claimsRead(in: text)
  #expect(found.contains(claim))
}

@Test(arguments: [
  // Two subjects.
  "The guards left, and the miners wept after they were found near the coast.",
  // A subject, and an object closer by.
  "The guards saved the sailors after they were found near the coast.",
])
func `A pronoun that two nouns fit stays, and the claim says that it needs its context`(
  _ text: String
) throws {
  let found = try proposalsRead(in: text).filter { $0.wording.text.contains("they were found") }
  #expect(found.count > 0)
  #expect(found.allSatisfy { $0.needsContext || $0.wording.text.contains("saved") })
}

@Test func `It is never a person`() throws {
  let found = try claimsRead(
    in: "Ahmed Brandt brought a radio to school, and a teacher thought it was a bomb.")
  #expect(!found.contains { $0.contains("Brandt was a bomb") })
}
