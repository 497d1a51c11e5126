extension [UInt8] {
  /// Whether the bytes stand in it, side by side; an empty run stands nowhere.
  func contains(run needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return false }
    return (0...(count - needle.count)).contains { start in
      self[start] == first && self[start..<(start + needle.count)].elementsEqual(needle)
    }
  }
}
