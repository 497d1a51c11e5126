import Testing

@testable import Claims

@Test func `What stands behind a semicolon is a claim of its own`() throws {
  #expect(
    Set(try claimsRead(in: "The bank closed; it had lost 3 million euros."))
      == ["The bank closed", "The bank had lost 3 million euros"])
}

@Test func `A remark without a verb stays`() throws {
  #expect(
    try claimsRead(in: "The port (a small one) was shut on Monday.").contains {
      $0.hasSuffix("was shut on Monday")
    })
}
