import Prose

/// `{"links": […], "parts": […]}`.
extension ArticleLayout: FieldValue {
  var json: JSON { ["links": links.json, "parts": parts.json] }

  init?(json: JSON) {
    guard let parts = json["parts"].flatMap([Part].init(json:)),
      let links = json["links"].flatMap([Link].init(json:))
    else { return nil }
    self.init(parts: parts, links: links)
  }
}

/// `["body", start, end]`.
extension ArticleLayout.Part: FieldValue {
  var json: JSON { .array([.string(kind.rawValue), .integer(range.start), .integer(range.end)]) }

  init?(json: JSON) {
    guard let values = json.array, values.count == 3,
      let kind = values[0].string.flatMap(PartKind.init(rawValue:)),
      let range = TextRange(values[1], values[2])
    else { return nil }
    self.init(kind: kind, range: range)
  }
}

/// `{"problem": "missing", "range": [start, end], "target": ""}`.
extension ArticleLayout.Link: FieldValue {
  var json: JSON {
    var members: JSONObject = ["range": range.json, "target": .string(target)]
    if let problem { members["problem"] = .string(problem.rawValue) }
    return .object(members)
  }

  init?(json: JSON) {
    guard let range = json["range"].flatMap(TextRange.init(json:)),
      let target = json["target"]?.string
    else { return nil }
    self.init(range: range, target: target)
    guard let name = json["problem"] else { return }
    guard let problem = name.string.flatMap(Problem.init(rawValue:)) else { return nil }
    self.problem = problem
  }
}
