import Testing

@testable import Claims

@Test(arguments: [
  ("Mayor Ada Renk opened the bridge on Monday.", "Ada Renk was Mayor"),
  ("Tarn Mills president Lena Voss signed the contract.", "Lena Voss was a Tarn Mills president"),
  ("Then-governor Lena Voss signed the law.", "Lena Voss was a Then-governor"),
  ("The guards praised former President Lena Voss.", "Lena Voss was a former President"),
])
func `What stands before a name is what its bearer is, with its rank`(
  _ text: String, _ title: String
) throws {
  let found = try claimsRead(in: text)
  #expect(found.contains(title))
}

@Test func `Words within a long name are no titles`() throws {
  let found = try claimsRead(
    in: "University of Tarn Student Association president Sehar Memon said the mill had closed.")
  #expect(!found.contains { $0.contains("is a Student") || $0.hasSuffix("is Student") })
}

@Test(arguments: ["Mr. Holt left the country.", "The Tarn brothers left the country."])
func `A form of address and a plural are no titles`(_ text: String) throws {
  #expect(try claimsRead(in: text) == [String(text.dropLast())])
}
