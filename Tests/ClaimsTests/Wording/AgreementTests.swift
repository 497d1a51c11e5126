import Testing

@testable import Claims

@Test(arguments: [
  (
    "Lena Voss and Piet Sand were rescued on Sunday.",
    ["Lena Voss was rescued on Sunday", "Piet Sand was rescued on Sunday"]
  ),
  (
    "Malaysia and Indonesia have signed the treaty.",
    ["Malaysia has signed the treaty", "Indonesia has signed the treaty"]
  ),
  (
    "The guards and the miners were rescued on Sunday.",
    ["The guards were rescued on Sunday", "the miners were rescued on Sunday"]
  ),
  ("The Tarn brothers were rescued on Sunday.", ["The Tarn brothers were rescued on Sunday"]),
])
func `Of a list's one member an auxiliary is said in the singular`(
  _ text: String, _ claims: [String]
) throws {
  #expect(Set(try claimsRead(in: text)) == Set(claims))
}

@Test func `A word for each of a list goes with the list`() throws {
  #expect(
    Set(try claimsRead(in: "Teams from Morocco and Iran both lost their robots."))
      == ["Teams from Morocco lost their robots", "Teams from Iran lost their robots"])
}
