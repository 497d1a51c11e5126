import Claims
import Prose

/// One text to read: a line of `read --jsonl`, or a whole file.
struct ReadRequest {
  var id: JSON?
  var text: ArticleText
  var context: ReadingContext

  init(id: JSON?, text: ArticleText, context: ReadingContext) {
    self.id = id
    self.text = text
    self.context = context
  }

  /// - Parameters:
  ///   - line: `{"id": …, "text": …, "dateline"?: …, "now"?: …, "title"?: …}`; other members are
  ///     passed over.
  ///   - dateline: what holds where the line gives none.
  /// - Throws: ``ReadFault``.
  init(line: [UInt8], dateline: CivilDate?) throws(ReadFault) {
    let value = try ReadRequest.parse(line)
    let id = value["id"]
    guard value.object != nil else {
      throw ReadFault(code: "line.not-an-object", message: "a line must be one JSON object")
    }
    guard let string = value["text"]?.string else {
      throw ReadFault(id: id, code: "text.missing", message: "\"text\" must be a string")
    }
    self.id = id
    text = try ReadRequest.text(string, id: id)
    context = try ReadRequest.context(of: value, dateline: dateline)
  }

  private static func parse(_ line: [UInt8]) throws(ReadFault) -> JSON {
    do { return try JSON(parsing: line) } catch {
      throw ReadFault(code: "line.not-json", message: "\(error)")
    }
  }

  private static func text(_ string: String, id: JSON?) throws(ReadFault) -> ArticleText {
    do { return try ArticleText(string) } catch {
      throw ReadFault(id: id, fault: error)
    }
  }

  private static func context(
    of value: JSON, dateline: CivilDate?
  ) throws(ReadFault) -> ReadingContext {
    let id = value["id"]
    var context = ReadingContext(dateline: dateline)
    if let text = try string("title", of: value, id: id) { context.title = text }
    if let text = try string("now", of: value, id: id) {
      guard let now = Moment(text) else {
        throw ReadFault(
          id: id, code: "now.invalid", message: "\"now\" must be YYYY-MM-DDTHH:MM:SS, not \(text)")
      }
      context.now = now.description
      context.dateline = now.day
    }
    if let text = try string("dateline", of: value, id: id) {
      guard let day = CivilDate(iso: text) else {
        throw ReadFault(
          id: id, code: "dateline.invalid",
          message: "\"dateline\" must be a day, YYYY-MM-DD, not \(text)")
      }
      context.dateline = day
    }
    return context
  }

  /// Nil where the member is missing or null.
  private static func string(
    _ key: String, of value: JSON, id: JSON?
  ) throws(ReadFault) -> String? {
    guard let member = value[key], member != .null else { return nil }
    guard let string = member.string else {
      throw ReadFault(id: id, code: "\(key).invalid", message: "\"\(key)\" must be a string")
    }
    return string
  }
}
