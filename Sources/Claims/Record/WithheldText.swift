/// What stands in a dossier for words that were not disclosed to whoever folds it: a character that
/// nobody's words consist of.
public enum WithheldText {
  public static let mark = "\u{E000}"
}
