import Claims
import Prose

/// Why one text was not read; the texts after it are.
struct ReadFault: Error {
  var id: JSON?
  var code: String
  var message: String

  init(id: JSON? = nil, code: String, message: String) {
    self.id = id
    self.code = code
    self.message = message
  }

  /// From a text that is no article text.
  init(id: JSON?, fault: any Error) {
    guard let fault = fault as? TextFault else {
      self.init(id: id, code: "text.invalid", message: "\(fault)")
      return
    }
    let place = "at byte \(fault.offset) (line \(fault.place.line), column \(fault.place.column))"
    switch fault.reason {
    case .notUTF8:
      self.init(id: id, code: "text.not-utf8", message: "the text is not UTF-8 \(place)")
    case .controlCharacter(let scalar):
      let name = "U+" + String(scalar, radix: 16, uppercase: true)
      self.init(
        id: id, code: "text.control-character",
        message: "the text holds the control character \(name) \(place)")
    }
  }

  /// The line that stands in the reading's place.
  var line: [UInt8] {
    let error: JSON = ["code": .string(code), "message": .string(message)]
    return JSONText.bytes(of: ["error": error, "id": id ?? .null]) + [UInt8(ascii: "\n")]
  }
}
