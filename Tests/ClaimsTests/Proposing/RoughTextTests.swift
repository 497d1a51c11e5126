import Testing

@testable import Claims

@Test(arguments: [
  ("Name | Age | Town\n\nVoss | 34 | Tarn\n", "Age is"),
  ("BREAKING!!! Has the mill closed??\n", "the mill closed"),
])
func `Tables and shouted questions claim nothing`(_ text: String, _ wrong: String) throws {
  let found = try claimsRead(in: text)
  #expect(!found.contains { $0.contains(wrong) })
}

@Test func `In a quotation that goes on he is not the speaker`() throws {
  let found = try claimsRead(
    in: "\"Piet Sand came to the mill on Monday,\" Ivo Voss said. \"And then he left the town.\"")
  #expect(!found.contains { $0.contains("Voss left") })
}
