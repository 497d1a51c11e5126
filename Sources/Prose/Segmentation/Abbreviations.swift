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
