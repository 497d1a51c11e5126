import Prose

/// The name of an inline script or style in a Content-Security-Policy: `sha256-` and its hash in base64.
struct ContentHash {
  let text: String

  init(of code: String) {
    text = "sha256-" + ContentHash.base64(ContentHash.digest(of: code))
  }

  private static func digest(of code: String) -> [UInt8] {
    guard let digits = try? ArticleText(code).sha256 else { return [] }
    let bytes = Array(digits.utf8)
    return stride(from: 0, to: bytes.count, by: 2).compactMap { index in
      UInt8(String(decoding: bytes[index..<(index + 2)], as: UTF8.self), radix: 16)
    }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        let isFilled = index <= group.count
        text.append(isFilled ? alphabet[bits >> (18 - 6 * index) & 63] : "=")
      }
    }
    return text
  }
}
