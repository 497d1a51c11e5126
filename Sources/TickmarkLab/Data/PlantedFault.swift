import Prose

/// A passage as a reporter got it right, and the same with one fault in it.
///
/// The passages are written for this measure, apart from the rules' own examples; people, places and
/// numbers are drawn anew for every round.
struct PlantedFault: Sendable {
  /// The lint code that names the fault.
  var code: String
  var clean: String
  var faulty: String
  /// A headline of its own; nil keeps the carrier's.
  var headline: String?
  /// A picture's words, in the faulty article only.
  var caption: String?

  /// One round: every passage once.
  static func round(_ random: inout SplitMix64) -> [PlantedFault] {
    let cast = FaultCast(&random)
    return names(cast) + times(cast) + numbers(cast) + words(cast)
  }

  private init(
    _ code: String, _ clean: String, _ faulty: String, headline: String? = nil,
    caption: String? = nil
  ) {
    self.code = code
    self.clean = clean
    self.faulty = faulty
    self.headline = headline
    self.caption = caption
  }

  private static func names(_ cast: FaultCast) -> [PlantedFault] {
    let (one, two, town) = (cast.people[0], cast.people[1], cast.towns[0])
    let slip = one.misspelled
    return [
      PlantedFault(
        "name-variant",
        "The inquiry was opened by \(one), a magistrate. “We will hear everybody,” \(one) said.",
        "The inquiry was opened by \(one), a magistrate. “We will hear everybody,” \(slip) said."),
      PlantedFault(
        "name-variant",
        "\(one) and \(two) met in \(town). On Sunday \(two) called the talks useful, and \(one) agreed.",
        "\(one) and \(two) met in \(town). On Sunday \(two) called the talks useful, and \(slip) agreed."
      ),
      PlantedFault(
        "first-ref",
        "The prize went to \(one) this year. \(one.surname) thanked her teachers.",
        "The prize was a surprise this year. \(one.surname) thanked her teachers."),
      PlantedFault(
        "first-ref",
        "\(two), who owns the mill, was away. \(two.surname) later paid the fine.",
        "The owner of the mill was away. \(two.surname) later paid the fine, and \(two.surname) "
          + "apologised."),
      PlantedFault(
        "title-drift",
        "Deputy Commissioner \(one) inspected the site. Deputy Commissioner \(one.surname) left at noon.",
        "Deputy Commissioner \(one) inspected the site. Commissioner \(one.surname) left at noon."),
      PlantedFault(
        "title-drift",
        "Former Senator \(two) opposed the plan. “It is a bad plan,” former Senator \(two.surname) said.",
        "Former Senator \(two) opposed the plan. “It is a bad plan,” Senator \(two.surname) said."),
      PlantedFault(
        "caption-body", "\(one) came to the opening in \(town). She cut the ribbon.",
        "\(one) came to the opening in \(town). She cut the ribbon.",
        caption: "\(two) cuts the ribbon."
      ),
    ]
  }

  private static func times(_ cast: FaultCast) -> [PlantedFault] {
    let (one, day, wrong) = (cast.people[2], cast.day, cast.wrongWeekday)
    let (from, years) = (cast.year, cast.years)
    return [
      PlantedFault(
        "weekday-date", "The vote was taken on \(day.weekday), \(day.words), after a long debate.",
        "The vote was taken on \(wrong), \(day.words), after a long debate."),
      PlantedFault(
        "weekday-date", "A verdict is expected by \(day.words), a \(day.weekday), the clerk said.",
        "A verdict is expected by \(day.words), a \(wrong), the clerk said."),
      PlantedFault(
        "age-birth",
        "\(one), born on March 3, 1980, was 36 when she spoke to reporters on Oct. 4, 2016.",
        "\(one), born on March 3, 1980, was 39 when she spoke to reporters on Oct. 4, 2016."),
      PlantedFault(
        "age-birth", "\(one), 36, runs the shelter. She was born in May 1980.",
        "\(one), 31, runs the shelter. She was born in May 1980."),
      PlantedFault(
        "duration", "The bridge was closed for \(years) years, from \(from) to \(from + years).",
        "The bridge was closed for \(years) years, from \(from) to \(from + years + 3)."),
      PlantedFault(
        "duration",
        "Sentenced in \(from) to \(years) years in prison, he will be held until \(from + years).",
        "Sentenced in \(from) to \(years) years in prison, he will be held until \(from + years - 4)."
      ),
      PlantedFault(
        "time-order",
        "\(one) was arrested in March 2012. \(one.surname) was convicted in June 2013 of fraud.",
        "\(one) was arrested in March 2012. \(one.surname) was convicted in June 2011 of fraud."),
      PlantedFault(
        "time-order", "\(one) was charged in April 2009, and she was sentenced in May 2010.",
        "\(one) was charged in April 2009, and she was sentenced in May 2008."),
    ]
  }

  private static func numbers(_ cast: FaultCast) -> [PlantedFault] {
    let (a, b, all) = (cast.counts[0], cast.counts[1], cast.counts[0] + cast.counts[1])
    let km = cast.kilometres
    return [
      PlantedFault(
        "sum", "The boat carried \(all) passengers: \(a) adults and \(b) children.",
        "The boat carried \(all + 3) passengers: \(a) adults and \(b) children."),
      PlantedFault(
        "sum", "In all \(all) people (\(a) women and \(b) men) signed the letter.",
        "In all \(all - 2) people (\(a) women and \(b) men) signed the letter."),
      PlantedFault(
        "percent", "Of 200 samples, 50 of 200, or 25 percent, failed the test.",
        "Of 200 samples, 50 of 200, or 35 percent, failed the test."),
      PlantedFault(
        "percent", "The survey found that 45 of the 60 schools, 75 percent, had no nurse.",
        "The survey found that 45 of the 60 schools, 65 percent, had no nurse."),
      PlantedFault(
        "percent-total",
        "The plan was backed by 61 percent, 30 percent opposed it and 9 percent had no view.",
        "The plan was backed by 61 percent, 36 percent opposed it and 9 percent had no view."),
      PlantedFault(
        "percent-total",
        "Rail carries 40 percent of the freight, roads 45 percent and rivers 15 percent.",
        "Rail carries 40 percent of the freight, roads 55 percent and rivers 15 percent."),
      PlantedFault(
        "of-total", "So far \(a) of the \(all) houses have been rebuilt.",
        "So far \(all) of the \(a) houses have been rebuilt."),
      PlantedFault(
        "of-total", "Firefighters reached six of the nine villages by night.",
        "Firefighters reached nine of the six villages by night."),
      PlantedFault(
        "magnitude",
        "The dam cost $\(a) million. Critics say the $\(a) million dam was never needed.",
        "The dam cost $\(a) million. Critics say the $\(a) billion dam was never needed."),
      PlantedFault(
        "magnitude",
        "The fund lent the railway 7.\(b % 9 + 1) million euros. The railway repaid the 7.\(b % 9 + 1) million euros in May.",
        "The fund lent the railway 7.\(b % 9 + 1) million euros. The railway repaid the 7.\(b % 9 + 1) billion euros in May."
      ),
      PlantedFault(
        "unit", "The trail is \(km) kilometers (\(km * 621 / 1000) miles) long.",
        "The trail is \(km) kilometers (\(km * 621 / 1000 + 25) miles) long."),
      PlantedFault(
        "unit", "Each crate weighed 50 kilograms, or 110 pounds, when full.",
        "Each crate weighed 50 kilograms, or 150 pounds, when full."),
      PlantedFault(
        "head-body", "Rescuers pulled \(all) miners from the shaft on Sunday.",
        "Rescuers pulled \(all + 2) miners from the shaft on Sunday.",
        headline: "Rescuers save \(all) miners"),
      PlantedFault(
        "head-body", "The council set aside $\(a) million for the library.",
        "The council set aside $\(a + 5) million for the library.",
        headline: "Council gives library $\(a) million"),
    ]
  }

  private static func words(_ cast: FaultCast) -> [PlantedFault] {
    let (one, two, town) = (cast.people[3], cast.people[4], cast.towns[1])
    return [
      PlantedFault(
        "quote-repeat",
        "“Nobody warned us that the river would rise so fast,” \(one) said. Her words, “nobody warned us "
          + "that the river would rise so fast”, were on every front page.",
        "“Nobody warned us that the river would rise so fast,” \(one) said. Her words, “nobody told us "
          + "that the river would come so fast”, were on every front page."),
      PlantedFault(
        "quote-repeat",
        "\(two) told the court: “I signed the papers because I trusted my brother.” The prosecutor read it "
          + "back: “I signed the papers because I trusted my brother.”",
        "\(two) told the court: “I signed the papers because I trusted my brother.” The prosecutor read it "
          + "back: “I signed the forms because I trusted my brother.”"),
      PlantedFault(
        "orphan-quote",
        "The market in \(town) stayed shut for days. “We cannot feed our children any more,” said \(one), "
          + "a trader. The stalls were empty. Dogs slept in the shade. A gate hung open.",
        "The market in \(town) stayed shut for days. The stalls were empty. Dogs slept in the shade. “We "
          + "cannot feed our children any more.” A gate hung open. The road was dry. Snow lay on the hills."
      ),
      PlantedFault(
        "superlative", "\(town) is a large port on the inland sea.",
        "\(town) is the largest port on the inland sea."),
      PlantedFault(
        "superlative", "\(two) was elected to lead the guild in May.",
        "\(two) was the first woman to lead the guild."),
      PlantedFault(
        "superlative", "A hospital in \(town) treats such burns.",
        "The only hospital that treats such burns is in \(town)."),
    ]
  }
}
