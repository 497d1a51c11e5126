/// What a claim is about, and so what could settle it.
public enum ClaimKind: String, VocabularyTerm {
  case event
  case quantity
  case comparison
  case causal
  case quote
  case legal
  case identity
  case title
  case relation
  case description
  case position
  case prediction
  case opinion
  case other
}
