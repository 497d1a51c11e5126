import Testing

@testable import Claims

@Test func `Who speaks at the end says all that is joined before`() throws {
  let found = try proposalsRead(
    in: "Many voters did not see themselves in the speech and found it cold, the clerk said.")
  #expect(found.count > 1)
  #expect(found.allSatisfy { $0.status == .attributed })
}

@Test func `That somebody said something somewhere is no claim`() throws {
  let found = try claimsRead(
    in: "\"The mill has closed, and the guards have left,\" Lena Voss said in the interview.")
  #expect(!found.contains("Lena Voss said in the interview"))
}
