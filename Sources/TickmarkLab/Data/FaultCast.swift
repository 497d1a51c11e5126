/// The people, places and numbers of one round of planted faults.
struct FaultCast: Sendable {
  /// A full name.
  struct Person: CustomStringConvertible, Sendable {
    var given: String
    var surname: String
    /// Where the misspelling falls, from the surname's second letter.
    var slip: Int

    var description: String { given + " " + surname }

    /// The name with two letters of the surname swapped, or one doubled where they are the same.
    var misspelled: String {
      var letters = Array(surname)
      let at = 1 + slip % (letters.count - 2)
      if letters[at] == letters[at + 1] {
        letters.remove(at: at)
      } else {
        letters.swapAt(at, at + 1)
      }
      return given + " " + String(letters)
    }
  }

  /// A day of 2016 with its weekday.
  struct Day: Sendable {
    var words: String
    var weekday: String
  }

  var people: [Person]
  var towns: [String]
  var day: Day
  var wrongWeekday: String
  var counts: [Int]
  var year: Int
  var years: Int
  var kilometres: Int

  init(_ random: inout SplitMix64) {
    let (given, surnames) = (
      FaultCast.givenNames.shuffled(using: &random), FaultCast.surnames.shuffled(using: &random)
    )
    people = (0..<5).map { index in
      Person(
        given: given[index], surname: surnames[index], slip: Int.random(in: 0..<9, using: &random))
    }
    towns = FaultCast.townNames.shuffled(using: &random)
    let days = FaultCast.days.shuffled(using: &random)
    day = days[0]
    wrongWeekday = days.first { $0.weekday != days[0].weekday }?.weekday ?? ""
    counts = [Int.random(in: 12...48, using: &random), Int.random(in: 11...29, using: &random)]
    year = Int.random(in: 1985...2004, using: &random)
    years = Int.random(in: 5...11, using: &random)
    kilometres = Int.random(in: 20...90, using: &random)
  }

  private static let givenNames = [
    "Carla", "Denise", "Fiona", "Greta", "Helena", "Irene", "Laura", "Monica", "Rosa", "Teresa",
  ]
  private static let surnames = [
    "Albrecht", "Castellan", "Donovan", "Everhart", "Fontaine", "Gutierrez", "Hartwell",
    "Lindqvist",
    "Morrison", "Pemberton", "Rasmussen", "Valdivia",
  ]
  private static let townNames = ["Marlow", "Halden", "Ostrava", "Leeds", "Tampere"]
  private static let days = [
    Day(words: "Sept. 12, 2016", weekday: "Monday"), Day(words: "May 3, 2016", weekday: "Tuesday"),
    Day(words: "June 8, 2016", weekday: "Wednesday"),
    Day(words: "Aug. 18, 2016", weekday: "Thursday"),
    Day(words: "April 1, 2016", weekday: "Friday"), Day(words: "July 2, 2016", weekday: "Saturday"),
  ]
}
