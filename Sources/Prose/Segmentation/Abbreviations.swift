/// English abbreviations written with a full stop.
package enum Abbreviations {
  /// The most characters an abbreviation of the lists has before its full stop.
  static let longest = 8

  /// Stand before the word they belong to, so that no sentence ends after them.
  package static let leading: Set<String> = [
    "adm", "atty", "brig", "capt", "cf", "cmdr", "col", "comdr", "cpl", "dr", "e.g", "fig", "figs",
    "fr", "gen", "gov", "hon", "i.e", "lt", "maj", "messrs", "mlle", "mm", "mme", "mr", "mrs", "ms",
    "mt", "mx", "op", "pfc", "pp", "pres", "prof", "pvt", "rep", "reps", "rev", "sen", "sens",
    "sgt", "supt", "viz", "vol", "vols", "vs", "v", "approx", "ca", "ft", "hr", "jud", "ste",
  ]

  /// Stand before a number: *No. 5*, *Jan. 26*, *p. 7*.
  package static let beforeNumbers: Set<String> = [
    "no", "nos", "p", "pp", "art", "sec", "ch", "chap", "vol", "fig", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "pt", "pl", "eq", "ext", "tel", "ca",
    "col", "par", "para", "r.s", "u.s.c",
  ]

  /// May end a sentence: whether they do, the next word shows.
  package static let either: Set<String> = [
    "a.m", "p.m", "am", "pm", "ave", "b.a", "b.s", "blvd", "bros", "co", "corp", "cos", "ct", "d.c",
    "dept", "dist", "esq", "est", "etc", "hrs", "inc", "jr", "ltd", "m.a", "mfg", "min", "mo",
    "mph", "ph.d", "plc", "pls", "rd", "sq", "sr", "st", "tel", "u.k", "u.n", "u.s", "u.s.a",
    "univ", "yr", "yrs", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "e.u", "al", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind",
    "kan", "ky", "la", "md", "mich", "minn", "miss", "mont", "neb", "nev", "okla", "ore", "pa",
    "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "n.y", "n.j", "n.h", "n.m", "n.c", "s.c",
    "w.va", "r.i", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "no",
  ]

  /// Units: they end a sentence only before a capital.
  static let units: Set<String> = [
    "lb", "lbs", "oz", "kg", "km", "cm", "mm", "mi", "yd", "yds", "ft", "gal", "qt", "pt", "hr",
    "hrs", "mins", "sec", "secs", "mph", "approx", "max", "avg", "vol",
  ]

  /// Abbreviations that are also words, which may well end a sentence before a small letter.
  static let words: Set<String> = [
    "no", "am", "pm", "miss", "ill", "ore", "sun", "sat", "wed", "mar", "wash", "art", "par", "max",
    "la", "pa", "al", "st", "co", "min", "sec", "est", "del", "cos",
  ]

  static let timesOfDay: Set<String> = ["a.m", "p.m"]
  /// What goes on after a time of day in upper case; zones written in capitals need no list.
  static let afterTimes: Set<String> = [
    "eastern", "central", "mountain", "pacific", "greenwich", "moscow", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "local",
  ]
  /// Prepositions that open a sentence with its time: *At 5 p.m. Mr. Renk left*.
  static let beforeTimes: Set<String> = ["at", "by", "around", "about", "until", "before", "after"]
  static let determiners: Set<String> = ["the", "a", "an", "his", "her", "its", "their", "this"]

  /// Of the starters, those that are hardly ever a name: after one letter and a full stop they show
  /// that no initial was meant.
  static let sureStarters: Set<String> = [
    "he", "she", "it", "we", "they", "you", "the", "this", "that", "these", "those", "there", "but",
    "and", "his", "her", "its", "their", "our", "did", "does", "is", "are", "was", "were", "when",
    "what", "how", "why", "where", "if", "however", "nobody", "everyone", "then",
  ]

  /// Words that begin a new sentence when they stand in upper case after an abbreviation.
  package static let starters: Set<String> = [
    "a", "about", "after", "all", "although", "an", "and", "as", "at", "but", "by", "despite",
    "during", "each", "even", "every", "for", "from", "he", "her", "his", "how", "however", "i",
    "if", "in", "it", "its", "many", "meanwhile", "most", "my", "no", "not", "now", "on", "one",
    "or", "our", "she", "since", "so", "some", "such", "that", "the", "their", "then", "there",
    "these", "they", "this", "those", "though", "to", "under", "we", "what", "when", "where",
    "while", "who", "why", "with", "yet", "you", "nobody", "nothing", "everyone", "everybody",
    "someone", "somebody", "another", "both", "neither", "also", "still", "here", "just", "only",
    "once", "perhaps", "please", "did", "does", "do", "is", "are", "was", "were", "has", "have",
    "had", "can", "could", "would", "will", "should", "whether", "because", "before", "until",
    "unless", "your", "several", "few", "other", "others", "any", "everything", "something",
  ]
}
