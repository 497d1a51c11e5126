/// The name by which a reference link finds its target.
enum LinkLabel {
  /// Labels match without regard to case and white space (CommonMark 0.31, 4.7).
  static func key(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
