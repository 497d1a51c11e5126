/// What a claim was in the last draft that said it, kept while a later one does not: should the words
/// come back, so do its verdicts.
public struct Suspension: Hashable, Sendable {
  /// The number of that draft.
  public var revision: Int
  public var body: ClaimBody
  /// From when on its checks counted.
  var changed: Stamp?
}
