/// Units of measure: by name or sign, to the name in the singular.
enum UnitWord {
  static let lexicon: [String: String] = {
    var lexicon: [String: String] = [:]
    for (name, spellings) in units {
      for spelling in spellings { lexicon[spelling] = name }
      lexicon[name] = name
      lexicon[name + "s"] = name
    }
    return lexicon
  }()

  private static let units: [String: [String]] = [
    "metre": ["meter", "meters", "m"], "kilometre": ["kilometer", "kilometers", "km", "kms"],
    "centimetre": ["centimeter", "centimeters", "cm"],
    "millimetre": ["millimeter", "millimeters", "mm"],
    "decimetre": ["decimeter", "decimeters", "dm"],
    "micrometre": ["micrometer", "micrometers", "μm", "µm"],
    "nanometre": ["nanometer", "nanometers", "nm"], "picometre": ["picometer", "picometers"],
    "mile": ["mi"], "yard": ["yd", "yds"], "foot": ["feet", "ft"], "inch": ["inches"],
    "nautical mile": [], "light year": [],
    "kilogram": ["kg", "kgs", "kilo", "kilos", "kilogramme", "kilogrammes"],
    "gram": ["g", "gm", "gramme", "grammes"], "milligram": ["mg"],
    "microgram": ["mcg", "μg", "µg"],
    "tonne": ["metric ton", "metric tons"], "ton": [], "pound": ["lb", "lbs"], "ounce": ["oz"],
    "stone": [], "grain": [], "drachma": ["dram", "drams"],
    "litre": ["liter", "liters", "l"], "millilitre": ["milliliter", "milliliters", "ml"],
    "gallon": ["gal", "gals"], "pint": ["pt", "pts"], "quart": ["qt"], "barrel": ["bbl"],
    "cup": [], "teaspoon": ["tsp"], "tablespoon": ["tbsp"], "bushel": [],
    "hectare": ["ha"], "acre": [], "square": [],
    "degree": ["°"], "radian": ["rad"], "turn": [], "celsius": [], "fahrenheit": [], "kelvin": [],
    "bit": [], "byte": [], "kilobyte": ["kb"], "megabyte": ["mb"], "gigabyte": ["gb"],
    "terabyte": ["tb"], "petabyte": ["pb"], "megabit": ["mbit"], "gigabit": ["gbit"],
    "watt": ["w"], "kilowatt": ["kw"], "megawatt": ["mw"], "gigawatt": ["gw"],
    "kilowatt-hour": ["kwh"], "megawatt-hour": ["mwh"], "gigawatt-hour": ["gwh"],
    "volt": ["v"], "ampere": ["amp", "amps"], "hertz": ["hz"], "kilohertz": ["khz"],
    "megahertz": ["mhz"], "gigahertz": ["ghz"], "joule": [], "calorie": ["kcal"],
    "horsepower": ["hp"], "decibel": ["db"],
    "mile per hour": ["mph"], "kilometre per hour": ["kph", "kmh"], "knot": [],
    "mile per gallon": ["mpg"], "basis point": ["bp", "bps"], "point": [],
  ]
}
