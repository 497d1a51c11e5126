import Testing

@testable import Claims

@Test(arguments: [
  "Cities should build more homes.", "Rents ought to be frozen.",
])
func `What ought to be is no claim`(_ text: String) throws {
  #expect(try claimsRead(in: text) == [])
}

@Test(arguments: [
  "Rents ought to be frozen, the union argued.",
  "The minister said that the council should lower taxes.",
])
func `That somebody says what ought to be is one claim`(_ text: String) throws {
  #expect(try claimsRead(in: text) == [String(text.dropLast())])
}

@Test func `What should have happened may be checked`() throws {
  #expect(try claimsRead(in: "The train should have arrived at noon.").count == 1)
}
