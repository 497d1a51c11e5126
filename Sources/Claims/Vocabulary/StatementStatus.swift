/// How the text puts a statement.
public enum StatementStatus: String, VocabularyTerm {
  case asserted
  case attributed
  case alleged
  case hedged
  case planned
  case negated
  case conditional
  case presupposed
}
