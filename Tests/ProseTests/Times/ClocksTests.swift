import Testing

@testable import Prose

struct ClocksTests {
  @Test(arguments: [
    ("The polls will close on Tuesday at 8 p.m.", ["Tuesday at 8 p.m. = 2024-07-16T20:00"]),
    ("Police came at 3:30 p.m. Monday.", ["at 3:30 p.m. Monday = 2024-07-08T15:30"]),
    ("Police came at half past seven.", ["at half past seven = 2024-07-11T07:30"]),
    ("Police came at 15:45.", ["at 15:45 = 2024-07-11T15:45"]),
    ("Police came at 10 a.m. EST.", ["at 10 a.m. EST = 2024-07-11T10:00-05:00"]),
    ("Police came this morning.", ["this morning = 2024-07-11TMO"]),
    ("Police came last night.", ["last night = 2024-07-10TNI"]),
    ("Police came Tuesday afternoon.", ["Tuesday afternoon = 2024-07-09TAF"]),
    ("Police came at noon.", ["at noon = 2024-07-11T12:00"]),
    ("Police came at seven in the evening.", ["at seven in the evening = 2024-07-11T19:00"]),
    ("Doors are open from 5 to 6 p.m.", ["from 5 to 6 p.m. = 17:00:00/18:00:00"]),
  ])
  func `reads a time of day`(text: String, expected: [String]) throws {
    #expect(try TimeTable.values(text) == expected)
  }

  @Test func `tells the moment where the day is told`() throws {
    let time = try #require(
      try TimeTable.reading("He left on May 3, 2001 at 4:05 p.m.").times.first)
    #expect(time.value.datetime == "2001-05-03T16:05:00")
    #expect(time.value.time == nil)
  }

  @Test func `tells the time alone where the day is not told`() throws {
    let time = try #require(try TimeTable.reading("He left at 4:05 p.m.").times.first)
    #expect(time.value.time == "16:05:00")
    #expect(time.value.datetime == nil)
  }
}
