import Testing

@testable import Prose

struct DurationsTests {
  @Test(arguments: [
    ("It took three years.", ["three years = P3Y"]),
    ("It took two and a half hours.", ["two and a half hours = PT2.5H"]),
    ("It took half an hour.", ["half an hour = PT0.5H"]),
    ("It took 2 years and 3 months.", ["2 years and 3 months = P2Y3M"]),
    ("It took several weeks.", ["several weeks = PXW"]),
    ("A three-week strike ended.", ["three-week = P3W"]),
    ("It went on for years.", ["years = PXY"]),
    ("It lasted all day.", ["all day = P1D"]),
  ])
  func `reads how long`(text: String, expected: [String]) throws {
    #expect(try TimeTable.values(text) == expected)
  }

  @Test(arguments: [
    ("He plays every Monday.", ["every Monday = XXXX-WXX-1"]),
    ("He plays every other day.", ["every other day = P2D"]),
    ("He plays twice a week.", ["a week = P1W"]),
    ("He plays Friday mornings.", ["Friday mornings = XXXX-WXX-5TMO"]),
    ("It is published quarterly.", ["quarterly = P3M"]),
    ("It pumps 500,000 barrels a day.", ["a day = P1D"]),
  ])
  func `reads how often`(text: String, expected: [String]) throws {
    let reading = try TimeTable.reading(text)
    #expect(try TimeTable.values(text) == expected)
    #expect(reading.times.allSatisfy { $0.value.type == .set })
  }

  @Test(arguments: [
    ("Jane Doe, 34, of Boston won.", ["34 = P34Y"]),
    ("A 34-year-old man won.", ["34-year-old = P34Y"]),
    ("A man aged 34 won.", ["aged 34 = P34Y"]),
    ("He was five years old.", ["five years old = P5Y"]),
    ("The baby is ten months old.", ["ten months old = P10M"]),
    ("A man in his 30s won.", ["30s = P3XY"]),
  ])
  func `reads how old`(text: String, expected: [String]) throws {
    let reading = try TimeTable.reading(text)
    #expect(try TimeTable.values(text) == expected)
    #expect(reading.times.allSatisfy { $0.kind == .age })
  }

  @Test(arguments: [
    ("He is now in Rome.", ["now = PRESENT_REF"]),
    ("He recently left.", ["recently = PAST_REF"]),
    ("We think about the future.", ["the future = FUTURE_REF"]),
    ("That is in the past.", ["the past = PAST_REF"]),
  ])
  func `reads what only points at a time`(text: String, expected: [String]) throws {
    #expect(try TimeTable.values(text) == expected)
  }
}
