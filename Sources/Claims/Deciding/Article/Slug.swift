/// The short name of an article, as a person types it.
public enum Slug {
  static let lengthLimit = 60

  /// Lower-case ASCII letters, digits and single hyphens; a letter or digit at both ends.
  public static func isValid(_ text: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.utf8.count <= lengthLimit
      && words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isLetterOrDigit) }
      && !text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// A short name made of a title or a file's name; nil where no letter is left.
  public static func make(from text: String) -> String? {
    let words = text.lowercased().unicodeScalars
      .split { !$0.properties.isInWord && $0 != "'" && $0 != "’" }
    var slug = ""
    for word in words.map({ String($0.flatMap(plainLetters)) }) where !word.isEmpty {
      let longer = slug.isEmpty ? word : "\(slug)-\(word)"
      if longer.utf8.count > lengthLimit { break }
      slug = longer
    }
    return isValid(slug) ? slug : nil
  }

  /// The letter or digit itself, or the plain letters in its Unicode name (*LATIN SMALL LETTER E WITH
  /// ACUTE*); none for others.
  private static func plainLetters(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return scalar == "'" ? "" : String(scalar) }
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return "" }
    let letters = name.dropFirst(prefix.count).prefix { $0 != " " }
    return letters.utf8.count <= 2 ? letters.lowercased() : ""
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isInWord: Bool {
    isAlphabetic || numericType == .decimal || generalCategory == .nonspacingMark
  }
}
