extension String {
  /// Whether it is a year as news writes them: four digits, from 1000 to 2100.
  var isYear: Bool { utf8.count == 4 && Int(self).map((1000...2100).contains) == true }
}
