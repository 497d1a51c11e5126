import Testing

@testable import Claims

@Test(arguments: [
  "The plan, which the council had rejected, was to build a port and to sell the mill.",
  "Voss said that the mill, once the pride of the town, was to be sold or torn down.",
  "The offer was for a house with a garden that had been sold and rented out again.",
])
func `No claim begins with what only joins it to another`(_ text: String) throws {
  let found = try claimsRead(in: text)
  #expect(!found.isEmpty)
  #expect(
    !found.contains { claim in
      ["to", "of", "than", "and", "or", "that", "which"].contains { claim.hasPrefix($0 + " ") }
    })
}
