import Testing

@testable import Claims

@Test(arguments: [
  ("Voss continued to say that the mill had closed.", "Voss continued to say"),
  ("The vote failed because Voss said that the mill had closed.", "because Voss said"),
  ("While the guards say the mill has closed, it is open.", "guards say"),
])
func `No claim ends where somebody begins to speak`(_ text: String, _ piece: String) throws {
  let found = try claimsRead(in: text)
  #expect(!found.contains { $0.hasSuffix(piece) })
}

@Test func `What comes behind whether is no fact`() throws {
  let found = try claimsRead(
    in: "Whether it is wealth, whether it is the ideology of greed, Voss has been a leader.")
  #expect(!found.contains { $0.hasPrefix("it is the ideology") })
}

@Test func `What stands before a verb without a subject is its subject`() throws {
  let found = try claimsRead(
    in: "Though Voss has a lead over Sand, a narrower victory in the state would raise questions.")
  #expect(!found.contains { $0.hasPrefix("Sand") && $0.contains("victory") })
}
