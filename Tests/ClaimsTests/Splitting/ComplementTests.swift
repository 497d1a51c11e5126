import Testing

@testable import Claims

@Test func `A clause that lacks nothing is what was said, not of what it was said in`() throws {
  let found = try claimsRead(in: "Voss wrote in her diary that the mill had been sold in May.")
  #expect(found.contains("the mill had been sold in May"))
  #expect(!found.contains { $0.hasSuffix("diary") })
}

@Test func `What something was changed to say is not said by the text`() throws {
  let found = try claimsRead(in: "The story was changed to say that the mill had been sold in May.")
  #expect(!found.contains("the mill had been sold in May"))
}

@Test func `A quotation's claim is that it was said, whatever was said`() throws {
  let found = try proposalsRead(in: "Lena Voss said, \"The mill will never be sold to anybody.\"")
  #expect(found.filter { $0.kind == .quote }.map(\.status) == [.asserted])
}

@Test func `What goes on in a quotation is not the text's own word`() throws {
  let found = try proposalsRead(
    in:
      "Lena Voss said that the guards \"lied to the court. The judge knew about it from the start.\""
  )
  #expect(found.filter { $0.kind != .quote }.allSatisfy { $0.status != .asserted })
}
