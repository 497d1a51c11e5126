import Prose

/// `{"kind": "date", "range": […], "text": "…", "time": {…}}`; `quantity` in place of `time`, or neither.
extension Detail: FieldValue {
  var json: JSON {
    var members: JSONObject = [
      "kind": .string(kind.rawValue), "range": range.json, "text": .string(text),
    ]
    switch value {
    case .none: break
    case .time(let time): members["time"] = time.json
    case .quantity(let quantity): members["quantity"] = quantity.json
    }
    return .object(members)
  }

  init?(json: JSON) {
    guard let detail = try? Detail(reading: json) else { return nil }
    self = detail
  }

  private init(reading json: JSON) throws {
    let time: TimeValue? = try json.optional("time")
    let quantity: QuantityValue? = try json.optional("quantity")
    try self.init(
      kind: json.term("kind"), range: json.member("range"), text: json.member("text"),
      value: time.map(DetailValue.time) ?? quantity.map(DetailValue.quantity) ?? .none)
  }
}

extension TimeValue: FieldValue {
  var json: JSON {
    var members = JSONMembers()
    members.set("timex", timex)
    members.set("class", type.rawValue)
    members.set("start", start)
    members.set("end", end)
    members.set("date", date)
    members.set("datetime", datetime)
    members.set("time", time)
    members.set("seconds", seconds.map(Fraction.init))
    return .object(members.json)
  }

  init?(json: JSON) {
    guard let value = try? TimeValue(reading: json) else { return nil }
    self = value
  }

  private init(reading json: JSON) throws {
    let seconds: Fraction? = try json.optional("seconds")
    try self.init(
      timex: json.member("timex"), type: json.term("class"), start: json.optional("start"),
      end: json.optional("end"), date: json.optional("date"), datetime: json.optional("datetime"),
      time: json.optional("time"), seconds: seconds?.value)
  }
}

extension QuantityValue: FieldValue {
  var json: JSON {
    var members = JSONMembers()
    members.set("number", Fraction(number))
    members.set("upper", upper.map(Fraction.init))
    members.set("unit", unit)
    members.set("currency", currency)
    members.set("scope", scope.rawValue)
    return .object(members.json)
  }

  init?(json: JSON) {
    guard let value = try? QuantityValue(reading: json) else { return nil }
    self = value
  }

  private init(reading json: JSON) throws {
    let number: Fraction = try json.member("number")
    let upper: Fraction? = try json.optional("upper")
    try self.init(
      number: number.value, upper: upper?.value, unit: json.optional("unit"),
      currency: json.optional("currency"), scope: json.term("scope"))
  }
}
