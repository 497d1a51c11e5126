/// What a word can mean in a time expression.
enum TimeWord: Hashable, Sendable {
  case month(Int)
  /// Monday is 1.
  case weekday(Int, isPlural: Bool)
  case unit(TimeUnit, isPlural: Bool)
  case season(String, isPlural: Bool)
  case dayPart(DayPart, isPlural: Bool)
  /// A day counted from today.
  case dayOffset(Int)
  case deictic(Deictic)
  /// *Every*, *each*.
  case every
  /// *Daily*, *weekly*: how often, as a TIMEX3 duration.
  case frequency(String)
  /// *Now*, *recently*: a TIMEX3 reference.
  case reference(String)
  /// *Noon*, *midnight*: the hour.
  case clock(Int)
  case zone(String)
  /// *Nineties*: the decade within a century.
  case decade(Int)

  /// Where a period lies, seen from today or from the time the text speaks of.
  enum Deictic: Hashable, Sendable {
    case last, this, next
  }

  static let lexicon: [String: TimeWord] = {
    var lexicon = words
    for (number, names) in months.enumerated() {
      for name in names { lexicon[name] = .month(number + 1) }
    }
    for (number, names) in weekdays.enumerated() {
      for name in names { lexicon[name] = .weekday(number + 1, isPlural: false) }
      lexicon[names[0] + "s"] = .weekday(number + 1, isPlural: true)
    }
    for (unit, names) in units {
      for name in names { lexicon[name] = .unit(unit, isPlural: false) }
    }
    for (unit, names) in pluralUnits {
      for name in names { lexicon[name] = .unit(unit, isPlural: true) }
    }
    for (name, zone) in zones { lexicon[name] = .zone(zone) }
    for (index, name) in decades.enumerated() { lexicon[name] = .decade(index * 10 + 20) }
    return lexicon
  }()

  private static let words: [String: TimeWord] = [
    "spring": .season("SP", isPlural: false), "summer": .season("SU", isPlural: false),
    "autumn": .season("FA", isPlural: false), "fall": .season("FA", isPlural: false),
    "winter": .season("WI", isPlural: false), "summers": .season("SU", isPlural: true),
    "winters": .season("WI", isPlural: true), "springs": .season("SP", isPlural: true),
    "springtime": .season("SP", isPlural: false), "summertime": .season("SU", isPlural: false),
    "wintertime": .season("WI", isPlural: false),

    "morning": .dayPart(.morning, isPlural: false), "mornings": .dayPart(.morning, isPlural: true),
    "afternoon": .dayPart(.afternoon, isPlural: false),
    "afternoons": .dayPart(.afternoon, isPlural: true),
    "evening": .dayPart(.evening, isPlural: false), "evenings": .dayPart(.evening, isPlural: true),
    "night": .dayPart(.night, isPlural: false), "nights": .dayPart(.night, isPlural: true),
    "overnight": .dayPart(.night, isPlural: false), "nighttime": .dayPart(.night, isPlural: false),
    "dawn": .dayPart(.dawn, isPlural: false), "daytime": .dayPart(.daytime, isPlural: false),
    "lunchtime": .dayPart(.lunch, isPlural: false), "daybreak": .dayPart(.dawn, isPlural: false),
    "dinnertime": .dayPart(.dinner, isPlural: false),
    "breakfast": .dayPart(.breakfast, isPlural: false),

    "today": .dayOffset(0), "tomorrow": .dayOffset(1), "yesterday": .dayOffset(-1),
    "tmr": .dayOffset(1), "tmrw": .dayOffset(1),

    "last": .deictic(.last), "past": .deictic(.last), "previous": .deictic(.last),
    "prior": .deictic(.last), "preceding": .deictic(.last), "latest": .deictic(.last),
    "this": .deictic(.this), "current": .deictic(.this), "same": .deictic(.this),
    "next": .deictic(.next), "coming": .deictic(.next), "following": .deictic(.next),
    "upcoming": .deictic(.next),

    "every": .every, "each": .every,
    "daily": .frequency("P1D"), "everyday": .frequency("P1D"), "nightly": .frequency("P1D"),
    "weekly": .frequency("P1W"), "biweekly": .frequency("P2W"), "fortnightly": .frequency("P2W"),
    "monthly": .frequency("P1M"), "bimonthly": .frequency("P2M"),
    "quarterly": .frequency("P3M"), "yearly": .frequency("P1Y"), "annual": .frequency("P1Y"),
    "annually": .frequency("P1Y"), "biannually": .frequency("P6M"), "hourly": .frequency("PT1H"),
    "biannual": .frequency("P6M"), "biennial": .frequency("P2Y"), "semiannual": .frequency("P6M"),
    "semiannually": .frequency("P6M"),

    "now": .reference("PRESENT_REF"), "currently": .reference("PRESENT_REF"),
    "presently": .reference("PRESENT_REF"), "nowadays": .reference("PRESENT_REF"),
    "recently": .reference("PAST_REF"), "lately": .reference("PAST_REF"),
    "formerly": .reference("PAST_REF"),

    "noon": .clock(12), "midday": .clock(12), "noonish": .clock(12), "noontime": .clock(12),
    "midnight": .clock(24),
  ]

  private static let months: [[String]] = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]

  private static let weekdays: [[String]] = [
    ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed", "weds"],
    ["thursday", "thu", "thur", "thurs"], ["friday", "fri"], ["saturday", "sat"],
    ["sunday", "sun"],
  ]

  private static let units: [(TimeUnit, [String])] = [
    (.second, ["second", "sec"]), (.minute, ["minute", "min"]), (.hour, ["hour", "hr", "h"]),
    (.day, ["day"]), (.week, ["week", "wk"]), (.weekend, ["weekend"]),
    (.fortnight, ["fortnight"]), (.month, ["month"]), (.quarter, ["quarter"]), (.half, ["half"]),
    (.season, ["season"]), (.year, ["year", "yr"]), (.decade, ["decade"]),
    (.century, ["century"]), (.millennium, ["millennium"]),
  ]

  private static let pluralUnits: [(TimeUnit, [String])] = [
    (.second, ["seconds", "secs"]), (.minute, ["minutes", "mins"]), (.hour, ["hours", "hrs"]),
    (.day, ["days"]), (.week, ["weeks", "wks"]), (.weekend, ["weekends"]),
    (.fortnight, ["fortnights"]), (.month, ["months"]), (.quarter, ["quarters"]),
    (.season, ["seasons"]), (.year, ["years", "yrs"]), (.decade, ["decades"]),
    (.century, ["centuries"]), (.millennium, ["millennia", "millenniums"]),
  ]

  /// Offsets from UTC; those without a fixed one say nothing.
  private static let zones: [String: String] = [
    "gmt": "Z", "utc": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "bst": "+01:00",
    "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "msk": "+03:00", "jst": "+09:00",
    "hkt": "+08:00", "aest": "+10:00", "aedt": "+11:00",
  ]

  private static let decades = [
    "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
  ]
}
