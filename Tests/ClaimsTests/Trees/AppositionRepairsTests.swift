import Testing

@testable import Claims

@Test(arguments: [
  (
    "The accident came before the start of the Hajj, the annual pilgrimage.",
    "the Hajj was the annual pilgrimage"
  ),
  (
    "The founder of Tarn Mills, Ada Renk, met with the workers.", "Ada Renk met with the workers"
  ),
  ("Tarn's mayor Ada Renk met with the workers.", "Ada Renk met with the workers"),
  (
    "Karvel's Prime Minister, Ada Renk, met with the workers.", "Ada Renk met with the workers"
  ),
  ("Reven, 55, was taken into custody in the courtroom.", "Reven is 55"),
  (
    "Opposition lawmaker Mirela Dorn blamed the state.", "Mirela Dorn was an Opposition lawmaker"
  ),
  (
    "\"We will close the plant,\" Tarn Mills director Ada Renk said.",
    "Ada Renk is a Tarn Mills director"
  ),
])
func `What is set beside a name is said of that name`(_ text: String, _ claim: String) throws {
  let found = try claimsRead(in: text)
  #expect(found.contains(claim))
}

@Test(arguments: [
  (
    "According to the Tarn Herald, Professor John Burrows, the chairman of the panel, said the vote was open.",
    "Herald is"
  ),
  (
    "The members included Karvelians and Rohingya, a stateless minority from the north.",
    "Karvelians a stateless"
  ),
  (
    "She met Kevin Conroy, the voice of Batman in Batman: The Animated Series, in Tarn.",
    "Conroy was The Animated"
  ),
  (
    "On Monday Renk gave papers to 22 foreigners including a Serb who said he had fled.",
    "foreigners who said"
  ),
  ("The plan was made on Harbour Day - February 6 - this year.", "was this year"),
])
func `Nobody becomes what stands beside somebody else`(_ text: String, _ wrong: String) throws {
  let found = try claimsRead(in: text)
  #expect(!found.contains { $0.contains(wrong) })
}
