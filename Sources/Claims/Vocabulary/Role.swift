/// What a person does at the desk.
public enum Role: String, VocabularyTerm {
  case writer
  case checker
  case second
  case editor
  case legal
  case reader
}
