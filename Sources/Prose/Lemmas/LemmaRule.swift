/// How a word's form becomes its lemma: whether it is put in lower case, how many characters go from
/// its end, and what is added.
package struct LemmaRule: Hashable, Sendable {
  package var lowercases: Bool
  /// In Unicode scalars.
  package var strips: Int
  package var adds: String

  package init(lowercases: Bool, strips: Int, adds: String) {
    self.lowercases = lowercases
    self.strips = strips
    self.adds = adds
  }

  /// The rule that takes a form to a lemma.
  package init(from form: String, to lemma: String) {
    let lower = form.lowercased()
    let (kept, folded) = (LemmaRule.shared(form, lemma), LemmaRule.shared(lower, lemma))
    lowercases = folded > kept || (folded == kept && lemma == lemma.lowercased())
    let common = max(kept, folded)
    strips = (lowercases ? lower : form).unicodeScalars.count - common
    adds = String(String.UnicodeScalarView(lemma.unicodeScalars.dropFirst(common)))
  }

  private static func shared(_ left: String, _ right: String) -> Int {
    zip(left.unicodeScalars, right.unicodeScalars).prefix { $0 == $1 }.count
  }

  package func lemma(of form: String) -> String {
    let base = lowercases ? form.lowercased() : form
    guard strips > 0 || !adds.isEmpty else { return base }
    return String(String.UnicodeScalarView(base.unicodeScalars.dropLast(strips))) + adds
  }

  /// As the model file keeps it: `l` or `k`, the number stripped, `,` and what is added.
  package var text: String { (lowercases ? "l" : "k") + "\(strips)," + adds }

  package init?(text: Substring) {
    guard let comma = text.firstIndex(of: ","), let strips = Int(text[..<comma].dropFirst()) else {
      return nil
    }
    self.init(
      lowercases: text.hasPrefix("l"), strips: strips,
      adds: String(text[text.index(after: comma)...]))
  }
}
