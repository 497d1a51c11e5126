import Testing

@testable import Claims

@Test(arguments: [
  (
    "Founded in 1962, the company employs 300 people.",
    ["the company was Founded in 1962", "the company employs 300 people"]
  ),
  (
    "Although the bank closed, its owner kept the money.",
    ["the bank closed", "the bank's owner kept the money"]
  ),
  ("The inspectors came to test the water.", ["The inspectors came to test the water"]),
  (
    "If the strike lasts a week, the refinery will close.",
    ["If the strike lasts a week, the refinery will close"]
  ),
])
func `Contrast and what came before are claims, purpose and condition are not`(
  _ text: String, _ claims: [String]
) throws {
  #expect(Set(try claimsRead(in: text)) == Set(claims))
}
