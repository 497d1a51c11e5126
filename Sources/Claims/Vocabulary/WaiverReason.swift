/// Why words need no check.
public enum WaiverReason: String, VocabularyTerm {
  case opinion
  case commonKnowledge = "common-knowledge"
  /// The reporter's own, vouched for by name.
  case authorExperience = "author-experience"
  case transition
  case boilerplate
  /// The words that say who speaks, checked with what is said.
  case attribution
  case fiction
  case outOfScope = "out-of-scope"
  case other
}
