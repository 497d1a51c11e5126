import Testing

@testable import Claims

@Test func `Since between a verb and its auxiliary opens no clause`() throws {
  let found = try proposalsRead(
    in: "The state has since doubled the number of inspections, the ministry said on Monday.")
  #expect(
    found.contains {
      $0.wording.text.hasPrefix("The state has since doubled") && $0.status == .attributed
    })
}

@Test func `Since before a clause opens it`() throws {
  let found = try claimsRead(in: "Voss has lived in Tarn since the mill was sold in 2019.")
  #expect(found.contains("Voss has lived in Tarn since the mill was sold in 2019"))
}
