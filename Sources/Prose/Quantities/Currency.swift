/// Currencies: codes, signs and names, to ISO 4217. A sign or name that several countries use
/// (*dollar*, `$`) means the one that newspapers in English mean by it.
enum Currency {
  /// By sign or abbreviation before or after the amount, in lower case.
  static let signs: [String: String] = [
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW",
    "₪": "ILS", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₫": "VND", "฿": "THB",
    "₡": "CRC", "₭": "LAK", "₮": "MNT", "₸": "KZT", "₼": "AZN", "₾": "GEL", "₵": "GHS",
    "₲": "PYG", "元": "CNY", "円": "JPY", "₿": "XBT",
  ]

  /// Letters glued to the dollar sign, or before it.
  static let dollarPrefixes: [String: String] = [
    "us": "USD", "c": "CAD", "ca": "CAD", "cad": "CAD", "can": "CAD", "a": "AUD", "au": "AUD",
    "aud": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL",
    "mex": "MXN", "mx": "MXN", "mxn": "MXN", "usd": "USD", "j": "JMD", "tt": "TTD", "nzd": "NZD",
    "hkd": "HKD", "sgd": "SGD",
  ]

  static let codes: Set<String> = [
    "usd", "eur", "gbp", "jpy", "chf", "cad", "aud", "nzd", "cny", "rmb", "inr", "rub", "brl",
    "mxn", "zar", "krw", "sek", "nok", "dkk", "pln", "czk", "huf", "ron", "bgn", "hrk", "isk",
    "try", "ils", "aed", "sar", "qar", "kwd", "egp", "ngn", "kes", "ghs", "thb", "idr", "myr",
    "php", "sgd", "hkd", "twd", "vnd", "uah", "kzt", "pkr", "bdt", "lkr", "ars", "clp", "cop",
    "pen", "uyu", "dem", "frf", "itl", "esp",
  ]

  /// The ISO code of a code as it is written: `RMB` is the yuan's everyday one.
  static func iso(ofCode code: String) -> String? {
    guard codes.contains(code) else { return nil }
    return code == "rmb" ? "CNY" : code.uppercased()
  }

  /// By name in the singular; two words where the country stands before.
  static let names: [String: String] = [
    "dollar": "USD", "us dollar": "USD", "u.s. dollar": "USD", "american dollar": "USD",
    "buck": "USD", "united states dollar": "USD",
    "canadian dollar": "CAD", "australian dollar": "AUD", "new zealand dollar": "NZD",
    "hong kong dollar": "HKD", "singapore dollar": "SGD", "taiwan dollar": "TWD",
    "pound": "GBP", "british pound": "GBP", "pound sterling": "GBP", "egyptian pound": "EGP",
    "quid": "GBP", "euro": "EUR", "yen": "JPY", "japanese yen": "JPY", "yuan": "CNY",
    "chinese yuan": "CNY", "renminbi": "CNY", "kuai": "CNY", "franc": "FRF", "french franc": "FRF",
    "swiss franc": "CHF", "belgian franc": "BEF", "mark": "DEM", "deutsche mark": "DEM",
    "deutschemark": "DEM", "lira": "ITL", "italian lira": "ITL", "turkish lira": "TRY",
    "peseta": "ESP", "guilder": "NLG", "rupee": "INR", "indian rupee": "INR",
    "pakistani rupee": "PKR", "ruble": "RUB", "rouble": "RUB", "russian ruble": "RUB",
    "peso": "MXN", "mexican peso": "MXN", "argentine peso": "ARS", "chilean peso": "CLP",
    "colombian peso": "COP", "philippine peso": "PHP", "real": "BRL", "brazilian real": "BRL",
    "rand": "ZAR", "won": "KRW", "south korean won": "KRW", "baht": "THB", "rupiah": "IDR",
    "ringgit": "MYR", "shekel": "ILS", "israeli shekel": "ILS", "dirham": "AED", "riyal": "SAR",
    "saudi riyal": "SAR", "dinar": "KWD", "kuwaiti dinar": "KWD", "iraqi dinar": "IQD",
    "krona": "SEK", "swedish krona": "SEK", "krone": "NOK", "norwegian krone": "NOK",
    "danish krone": "DKK", "zloty": "PLN", "koruna": "CZK", "forint": "HUF", "naira": "NGN",
    "shilling": "KES", "kenyan shilling": "KES", "hryvnia": "UAH", "tenge": "KZT", "taka": "BDT",
    "dong": "VND", "bitcoin": "XBT",
  ]

  /// Parts of a unit: the currency and how many make one.
  static let parts: [String: (currency: String, count: Double)] = [
    "cent": ("USD", 100), "penny": ("GBP", 100), "pence": ("GBP", 100), "p": ("GBP", 100),
  ]

  /// *Dollars* to *dollar*; names without a plural stay.
  static func singular(_ word: String) -> String {
    switch word {
    case "pennies": "penny"
    case "kronor": "krona"
    case "kroner": "krone"
    case "rubles", "roubles": "ruble"
    case "us", "reais": word == "us" ? "us" : "real"
    default: word.hasSuffix("s") && word.utf8.count > 3 ? String(word.dropLast()) : word
    }
  }
}
