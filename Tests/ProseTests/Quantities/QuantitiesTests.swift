import Testing

@testable import Prose

struct QuantitiesTests {
  private func quantities(in text: String) throws -> [String] {
    let reading = Reader().read(try ArticleText(text))
    return reading.quantities.map { quantity in
      let value = quantity.value
      var parts = [quantity.kind.rawValue, number(value.number)]
      if let upper = value.upper { parts[1] += "–" + number(upper) }
      parts += [value.currency, value.unit].compactMap { $0 }
      if value.scope != .exactly { parts.append(value.scope.rawValue) }
      return "\(reading.text[quantity.range]) = \(parts.joined(separator: " "))"
    }
  }

  private func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  @Test(arguments: [
    ("They arrested 22 foreigners.", ["22 foreigners = quantity 22 foreigner"]),
    ("They arrested twenty-two foreigners.", ["twenty-two foreigners = quantity 22 foreigner"]),
    ("They sold 1,234,567 cars.", ["1,234,567 cars = quantity 1234567 car"]),
    ("They sold 3.5 million cars.", ["3.5 million cars = quantity 3500000 car"]),
    ("Half a million cars were sold.", ["Half a million cars = quantity 500000 car"]),
    ("Dozens of cars were sold.", ["Dozens of cars = quantity 24 car at-least"]),
    (
      "Tens of thousands of cars were sold.",
      ["Tens of thousands of cars = quantity 20000 car at-least"]
    ),
    ("They sold 20 to 30 cars.", ["20 to 30 cars = quantity 20–30 car"]),
    ("They sold two dozen cars.", ["two dozen cars = quantity 24 car"]),
    ("Two thirds of the cars were sold.", ["Two thirds = quantity 0.6666666666666666"]),
    ("One in five cars was sold.", ["One in five cars = quantity 0.2 car"]),
    ("They won 3-1.", ["3-1 = quantity 3–1 score"]),
  ])
  func `reads counts with what they count`(text: String, expected: [String]) throws {
    #expect(try quantities(in: text) == expected)
  }

  @Test(arguments: [
    ("At least 22 men died.", ["At least 22 men = quantity 22 man at-least"]),
    ("More than 22 men died.", ["More than 22 men = quantity 22 man more-than"]),
    ("Nearly 22 men died.", ["Nearly 22 men = quantity 22 man nearly"]),
    ("Up to 22 men died.", ["Up to 22 men = quantity 22 man at-most"]),
    ("About 22 men died.", ["About 22 men = quantity 22 man about"]),
    ("Fewer than 22 men died.", ["Fewer than 22 men = quantity 22 man less-than"]),
    ("It rose over 20%.", ["over 20% = percent 20 more-than"]),
  ])
  func `keeps the words that say how a number is meant`(text: String, expected: [String]) throws {
    #expect(try quantities(in: text) == expected)
  }

  @Test(arguments: [
    ("It cost $3.5 million.", ["$3.5 million = money 3500000 USD"]),
    ("It cost £3.5m.", ["£3.5m = money 3500000 GBP"]),
    ("It cost US$5bn.", ["US$5bn = money 5000000000 USD"]),
    ("It cost C$1.34.", ["C$1.34 = money 1.34 CAD"]),
    ("It cost EUR 200.", ["EUR 200 = money 200 EUR"]),
    ("It cost 50 million euros.", ["50 million euros = money 50000000 EUR"]),
    ("It cost 13 dollars and 45 cents.", ["13 dollars and 45 cents = money 13.45 USD"]),
    ("It cost $2 million to $3 million.", ["$2 million to $3 million = money 2000000–3000000 USD"]),
    ("It cost $2-3 million.", ["$2-3 million = money 2000000–3000000 USD"]),
    ("It cost 50 cents.", ["50 cents = money 0.5 USD"]),
  ])
  func `reads money in its currency`(text: String, expected: [String]) throws {
    #expect(try quantities(in: text) == expected)
  }

  @Test(arguments: [
    ("It rose 8%.", ["8% = percent 8"]),
    ("It rose eight per cent.", ["eight per cent = percent 8"]),
    ("It rose 2 to 3 percent.", ["2 to 3 percent = percent 2–3"]),
    (
      "It rose 0.5 percentage points.",
      ["0.5 percentage points = percent 0.5 percentage point"]
    ),
    ("It is 500 metres wide.", ["500 metres = quantity 500 metre"]),
    ("It is 5 ft 6 in tall.", ["5 ft 6 in = quantity 5.5 foot"]),
    ("It drove at 50 km/h.", ["50 km/h = quantity 50 kilometre per hour"]),
    ("It is 190,000 square meters.", ["190,000 square meters = quantity 190000 square metre"]),
    ("It came 21st.", ["21st = ordinal 21"]),
    ("It was the third time.", ["third = ordinal 3"]),
  ])
  func `reads percentages, measures and ordinals`(text: String, expected: [String]) throws {
    #expect(try quantities(in: text) == expected)
  }

  @Test(arguments: [
    "COVID-19 and the F-16 came.", "See https://example.org/a?b=12%20c.", "One never knows.",
    "It happened in 1996.", "He left at 4 p.m. on May 3.",
  ])
  func `sees no quantity in names, addresses and times`(text: String) throws {
    #expect(try quantities(in: text) == [])
  }
}
