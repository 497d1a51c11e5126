import Testing

@testable import Prose

struct DatesTests {
  @Test(arguments: [
    ("She was born Jan. 26, 2003, in Ohio.", ["Jan. 26, 2003 = 2003-01-26"]),
    ("She was born on 26 January 2003.", ["26 January 2003 = 2003-01-26"]),
    ("It opened on the 9th of May, 1999.", ["the 9th of May, 1999 = 1999-05-09"]),
    ("It opened on the twenty-third of May 1999.", ["the twenty-third of May 1999 = 1999-05-23"]),
    ("It was signed on 2016-10-16.", ["2016-10-16 = 2016-10-16"]),
    ("It was signed on 10/16/2016.", ["10/16/2016 = 2016-10-16"]),
    ("It was signed on 16.10.2016.", ["16.10.2016 = 2016-10-16"]),
    ("It was signed on 23/Jan/2019.", ["23/Jan/2019 = 2019-01-23"]),
    ("Sales rose in January 2003.", ["January 2003 = 2003-01"]),
    ("It closed in nineteen ninety-six.", ["nineteen ninety-six = 1996"]),
    ("It closed in 1996.", ["1996 = 1996"]),
    ("The class of '98 met.", ["'98 = 1998"]),
    ("Prices rose in the 1990s.", ["the 1990s = 199"]),
    ("Prices rose in the '80s.", ["the '80s = 198"]),
    ("It was built in the 15th century.", ["the 15th century = 14"]),
  ])
  func `reads a date that says its year`(text: String, expected: [String]) throws {
    #expect(try TimeTable.values(text) == expected)
  }

  @Test(arguments: [
    ("The board met on Tuesday.", ["Tuesday = 2024-07-09"]),
    ("The board will meet on Tuesday.", ["Tuesday = 2024-07-16"]),
    ("The board met last Friday.", ["last Friday = 2024-07-05"]),
    ("The board will meet next Monday.", ["next Monday = 2024-07-15"]),
    ("He resigned in January.", ["January = 2024-01"]),
    ("He resigned in October.", ["October = 2023-10"]),
    ("He will resign in January.", ["January = 2025-01"]),
    ("He resigned on March 3.", ["March 3 = 2024-03-03"]),
    ("He resigned yesterday.", ["yesterday = 2024-07-10"]),
    ("He resigned the day before yesterday.", ["the day before yesterday = 2024-07-09"]),
    ("Sales rose last year.", ["last year = 2023"]),
    ("Sales rose this spring.", ["this spring = 2024-SP"]),
    ("Sales rose last fall.", ["last fall = 2023-FA"]),
    ("Sales rose last week.", ["last week = 2024-W27"]),
    ("Sales rose last weekend.", ["last weekend = 2024-W27-WE"]),
    ("Sales rose in the second quarter.", ["the second quarter = 2024-Q2"]),
    ("Sales rose in the third quarter of 1998.", ["the third quarter of 1998 = 1998-Q3"]),
    ("Sales rose in the first half of 1999.", ["the first half of 1999 = 1999-H1"]),
    ("Sales rose last month.", ["last month = 2024-06"]),
    ("They left at Christmas 2021.", ["Christmas 2021 = 2021-12-25"]),
    ("They voted on the first Tuesday in May.", ["the first Tuesday in May = 2024-05-07"]),
    ("It ended on the last day of March.", ["the last day of March = 2024-03-31"]),
  ])
  func `resolves a date against the date line`(text: String, expected: [String]) throws {
    #expect(try TimeTable.values(text) == expected)
  }

  @Test(arguments: [
    ("He left three days ago.", ["three days ago = 2024-07-08"]),
    ("He left two weeks ago.", ["two weeks ago = 2024-W26"]),
    ("He left a year ago.", ["a year ago = 2023"]),
    ("He will leave in two months.", ["in two months = 2024-09"]),
    (
      "He left on May 3, 2001. Two days later he died.",
      ["May 3, 2001 = 2001-05-03", "Two days later = 2001-05-05"]
    ),
    (
      "He left on May 3, 2001. The next day he died.",
      ["May 3, 2001 = 2001-05-03", "The next day = 2001-05-04"]
    ),
    ("He left two days before Christmas 2021.", ["two days before Christmas 2021 = 2021-12-23"]),
  ])
  func `counts from a day`(text: String, expected: [String]) throws {
    #expect(try TimeTable.values(text) == expected)
  }

  @Test(
    arguments: [
      ("He has lived there since 2014.", "since 2014", "2014-01-01", nil),
      ("He lived there until May 2, 2001.", "until May 2, 2001", nil, "2001-05-02"),
      ("It fell in late July 2018.", "late July 2018", "2018-07-16", "2018-08-01"),
      ("It fell between 2010 and 2012.", "between 2010 and 2012", "2010-01-01", "2012-01-01"),
      (
        "It ran from May 2 to May 9, 2001.", "from May 2 to May 9, 2001", "2001-05-02", "2001-05-09"
      ),
      ("It ran Nov. 19-20, 2003.", "Nov. 19-20, 2003", "2003-11-19", "2003-11-20"),
      ("It fell in the past three years.", "the past three years", "2021-07-11", "2024-07-11"),
    ] as [(String, String, String?, String?)])
  func `bounds a stretch of days`(text: String, words: String, start: String?, end: String?) throws
  {
    let reading = try TimeTable.reading(text)
    let time = try #require(reading.times.first)
    #expect(reading.text[time.range] == words)
    #expect(time.value.start == start)
    #expect(time.value.end == end)
  }

  @Test(arguments: ["Feb. 30, 2003", "April 31", "2023-02-29", "29 February 2023"])
  func `reports a day that does not exist and guesses nothing`(date: String) throws {
    let reading = try TimeTable.reading("It happened on \(date) in Rome.")
    #expect(reading.times.isEmpty && reading.quantities.isEmpty)
    #expect(reading.faults.map(\.code) == [.invalidDate])
    #expect(reading.faults.map { reading.text[$0.range] } == [date])
  }

  @Test(arguments: [
    "You may march on.", "It was second to none.", "He sat in the sun.", "1,998 people came.",
    "The 4:3 ratio held.", "He ran for a second term.", "2500 shares fell.", "They fall apart.",
  ])
  func `sees no date in other words`(text: String) throws {
    #expect(try TimeTable.values(text) == [])
  }

  @Test func `leaves the year open where there is no date line`() throws {
    #expect(
      try TimeTable.values("He left on Tuesday, in May.", dateline: nil)
        == ["Tuesday = XXXX-WXX-2", "May = XXXX-05"])
  }
}
