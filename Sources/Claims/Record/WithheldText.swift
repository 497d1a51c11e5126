import Prose

/// What stands in a dossier for words that whoever folds it does not have.
public enum WithheldText {
  /// For words that were not disclosed: a character that nobody's words consist of.
  public static let mark = "\u{E000}"
  /// For words that were erased, where their event cannot do without.
  public static let erased = "[erased]"
}

extension Wording {
  /// Whether its words were erased, so that nobody can tell any more which they were.
  var isErased: Bool { self == Wording(typed: WithheldText.erased) }

  /// Whether whoever folds the dossier was not shown its words.
  var isWithheld: Bool { self == Wording(typed: WithheldText.mark) }
}
