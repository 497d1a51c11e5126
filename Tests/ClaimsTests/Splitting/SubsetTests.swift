import Testing

@testable import Claims

@Test func `A part with a number of its own keeps its whole`() throws {
  let found = try claimsRead(
    in: "Police detained 22 foreigners, including nine students, on Monday.")
  #expect(
    Set(found) == [
      "Police detained 22 foreigners on Monday",
      "Police detained 22 foreigners, including nine students",
    ])
}

@Test func `Nobody detained the part alone`() throws {
  let found = try claimsRead(
    in: "Police detained 22 foreigners, including nine students, on Monday.")
  #expect(!found.contains { $0.hasPrefix("Police detained nine") })
}
