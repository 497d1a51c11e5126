/// What events store, for those who show it as it is stored.
extension ClaimBody {
  /// The fields of the body as its event has them, open and sealed ones together; without who says it.
  public var recordedFields: JSONObject {
    var body = self
    body.attribution = nil
    var writer = FieldWriter()
    body.write(to: &writer)
    return writer.fields.sealed.reduce(into: writer.fields.open) { $0[$1.key] = $1.value }
  }
}

extension ClaimAttribution {
  /// The members as events store them.
  public var recordedFields: JSONObject { json.object ?? [:] }
}

extension ArticleLayout {
  /// The members as events store them.
  public var recordedFields: JSONObject { json.object ?? [:] }
}
