public import Claims

/// For whom a report is made, narrowest first. Each lets out what the one before does, and more.
public enum Profile: String, VocabularyTerm {
  /// For anyone: the article, the claims, how each was checked, and the sources on the record.
  case `public`
  /// For another newsroom: also the desk's remarks on flags and the names of evidence files.
  case partner
  /// For counsel: also internal notes, and who speaks on background or deep background.
  case legal
  /// Stays at the desk: everything.
  case `internal`

  private var width: Int { Profile.allCases.firstIndex(of: self) ?? 0 }

  /// Whether this profile lets out all that `other` does.
  public func includes(_ other: Profile) -> Bool { width >= other.width }
}

extension Terms {
  /// The narrowest profile that may name a source under these terms (Associated Press usage: on
  /// background a name stays out of print; off the record it stays with the reporter).
  var namedFrom: Profile {
    switch self {
    case .onRecord: .public
    case .background, .deepBackground: .legal
    case .offRecord, .confidential: .internal
    }
  }

  /// The narrowest profile that may give the source's own words and their place.
  var quotedFrom: Profile {
    switch self {
    case .onRecord, .background: .public
    case .deepBackground: .legal
    case .offRecord, .confidential: .internal
    }
  }
}
