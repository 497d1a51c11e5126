/// Every type of event this version can read.
public enum EventTypes {
  /// By the stored name.
  public static let all: [String: any EventPayload.Type] = table([
    ArticleImported.self, ArticleRevised.self,
    ClaimAdded.self, ClaimAccepted.self, ClaimEdited.self, ClaimSplit.self, ClaimMerged.self,
    ClaimWithdrawn.self, AttributionSet.self,
    WaiverAdded.self, WaiverWithdrawn.self,
    SourceRecorded.self, SourceCited.self, VerificationRecorded.self,
    FlagRaised.self, FlagResolved.self, NoteAdded.self,
    ClaimReanchored.self, WaiverReanchored.self,
    ActUndone.self, ActRedone.self,
    SignedOff.self, SignOffRevoked.self, ReportExported.self, FieldsErased.self,
    DeskOpened.self, PersonAdded.self, PersonRoleChanged.self, PolicySet.self,
    KeyRegistered.self, KeyRevoked.self, AnchorAttached.self,
  ])

  /// Whether this release can read events of the type in the version.
  public static func knows(_ type: String, _ version: Int) -> Bool {
    all[type].map { (1...$0.version).contains(version) } ?? false
  }

  /// The payload that stored fields hold.
  ///
  /// - Throws: ``EventFault`` where the type or its version is unknown, as a later release records
  ///   them, or where a field is missing or of another kind.
  public static func payload(
    type: String, version: Int, fields: EventFields
  ) throws -> any EventPayload {
    guard let payload = all[type] else {
      throw EventFault(
        type: type, message: "this version does not know the type", isOfLaterRelease: true)
    }
    guard (1...payload.version).contains(version) else {
      let known = "this version knows version \(payload.version)"
      throw EventFault(
        type: type, message: "recorded as version \(version); \(known)", isOfLaterRelease: true)
    }
    return try payload.init(
      fields: Upcasters.all.fields(fields, of: type, from: version, to: payload.version))
  }

  private static func table(
    _ types: [any EventPayload.Type]
  ) -> [String: any EventPayload.Type] {
    Dictionary(types.map { ($0.type, $0) }) { first, _ in first }
  }
}
