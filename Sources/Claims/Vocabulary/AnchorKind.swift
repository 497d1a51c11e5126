/// What form an outsider's time stamp has.
public enum AnchorKind: String, VocabularyTerm {
  /// A time-stamping authority's signed token (RFC 3161).
  case rfc3161
  /// An OpenTimestamps proof.
  case opentimestamps
}
