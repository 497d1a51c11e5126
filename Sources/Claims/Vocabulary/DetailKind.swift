/// What a detail gives.
public enum DetailKind: String, VocabularyTerm {
  case name
  case title
  case age
  case date
  case time
  case duration
  case place
  case quantity
  case money
  case percent
  case ordinal
  case superlative
  case quote
}
