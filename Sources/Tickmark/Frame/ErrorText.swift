import Claims

/// Renders a fault: for people with excerpt and remedy, for programs as JSON; always on standard error.
enum ErrorText {
  static func lines(of fault: CommandFault, width: Int, inColour: Bool) -> [String] {
    let place = fault.place.map { "\($0): " } ?? ""
    let head = Ink("tickmark: ") + Ink("error:", .alarm) + Ink(" \(place)\(fault.message)")
    let excerpts = fault.excerpts.flatMap { $0.lines(width: width) }
    let remedy = fault.remedy.isEmpty ? [] : [Ink("try: \(fault.remedy)")]
    return [head.rendered(inColour: inColour)] + excerpts
      + remedy.map { $0.rendered(inColour: inColour) }
  }

  static func json(of fault: CommandFault) -> JSON {
    var error: JSONObject = [
      "code": .string(fault.code), "message": .string(fault.message),
      "remedy": .string(fault.remedy),
    ]
    var place = fault.fields.mapValues { JSON.string($0) }
    if let text = fault.place { place["place"] = .string(text) }
    if !place.isEmpty { error["where"] = .object(JSONObject(place)) }
    return ["error": .object(error)]
  }
}

extension Session {
  /// Puts a fault on standard error.
  func tell(_ fault: CommandFault, asJSON: Bool, inColour: Bool) {
    if asJSON {
      let bytes = JSONText.bytes(of: ErrorText.json(of: fault), isASCII: true)
      return errors.tell(String(decoding: bytes, as: UTF8.self) + "\n")
    }
    let lines = ErrorText.lines(of: fault, width: width, inColour: inColour)
    errors.tell(lines.map { $0 + "\n" }.joined())
  }
}
