import Testing

@testable import Claims

@Test func `A bare surname takes the full name, and a longer name does not`() throws {
  let found = try claimsRead(
    in: "Lena Voss won the vote. Voss thanked the crew. The Voss Group lost. Cyd Voss left Tarn.")
  #expect(
    found == [
      "Lena Voss won the vote", "Lena Voss thanked the crew", "The Voss Group lost",
      "Cyd Voss left Tarn",
    ])
}

@Test func `Between quotation marks nothing is put in`() throws {
  let found = try claimsRead(
    in: "Piet Keller wrote a book. Lena Voss wrote, \"Keller lied to the court about the money.\"")
  #expect(found.contains("Lena Voss wrote \"Keller lied to the court about the money.\""))
  #expect(found.contains("Piet Keller lied to the court about the money"))
}

@Test func `The capital of the sentence's first article stays with the sentence`() throws {
  let found = try claimsRead(in: "A painter of landscapes, Lena Voss left the country on Monday.")
  #expect(found.contains { $0.hasPrefix("Lena Voss was a painter") })
}
