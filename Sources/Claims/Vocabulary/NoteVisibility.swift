/// Who may read a note.
public enum NoteVisibility: String, VocabularyTerm {
  /// Stays at the desk.
  case `internal`
  /// Goes into what the desk hands out.
  case `public`
}
