public import Claims

/// A problem somebody raised.
public struct ReportedFlag: Hashable, Sendable {
  public let number: Int
  public let target: Target
  public let reason: FlagReason
  public let severity: FlagSeverity
  public let comment: Disclosed<String>?
  public let owner: String?
  public let raised: ReportedStamp
  public let ending: Ending?

  public struct Ending: Hashable, Sendable {
    public let resolution: FlagResolution
    public let comment: Disclosed<String>?
    public let stamp: ReportedStamp
  }

  public var isOpen: Bool { ending == nil }
}

/// A remark the profile lets out.
public struct ReportedNote: Hashable, Sendable {
  public let number: Int
  public let target: Target
  public let visibility: NoteVisibility
  public let text: Disclosed<String>
  public let stamp: ReportedStamp
}

/// Somebody criticised, whose answer is owed or came.
public struct ReportedReply: Hashable, Sendable {
  /// The flag that says a reply is owed.
  public let flag: Int
  public let target: Target
  public let isOwed: Bool
}

/// A problem the program shows.
public struct ReportedFinding: Hashable, Sendable {
  public let code: String
  public let severity: FlagSeverity
  public let passages: [Passage]
  public let claims: [ClaimReference]
  public let message: Disclosed<String>
  public let remedy: Disclosed<String>
  /// What else it is about, for programs.
  public let subject: JSONObject
}
