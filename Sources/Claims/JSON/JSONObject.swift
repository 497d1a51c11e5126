/// The members of a JSON object in the order of their keys' bytes, which is the order they are written
/// in. Keys are told apart by their bytes too: é and e + ◌́ are two.
///
/// Objects are small: members in a row are found and kept faster than in a dictionary.
public struct JSONObject: Hashable, Sendable {
  struct Member: Hashable, Sendable {
    var key: String
    var value: JSON
  }

  private var members: [Member] = []
  /// As many members as most objects have, or fewer.
  private static let usualCount = 8

  public init() {}

  /// Of members in any order; nil where a key comes twice.
  init?(_ members: [Member]) {
    self.members = members
    if !isInOrder { self.members.sort { $0.key.precedesInBytes($1.key) } }
    guard isInOrder else { return nil }
  }

  public init(_ members: some Collection<(key: String, value: JSON)>) {
    self.members = members.map { Member(key: $0.key, value: $0.value) }
      .sorted { $0.key.precedesInBytes($1.key) }
  }

  public subscript(key: String) -> JSON? {
    get { index(of: key).map { members[$0].value } }
    set {
      guard let newValue else {
        removeValue(forKey: key)
        return
      }
      set(key, newValue)
    }
  }

  @discardableResult
  public mutating func removeValue(forKey key: String) -> JSON? {
    index(of: key).map { members.remove(at: $0).value }
  }

  private mutating func set(_ key: String, _ value: JSON) {
    // Most objects are small and filled in order.
    guard let last = members.last else {
      members.reserveCapacity(JSONObject.usualCount)
      members.append(Member(key: key, value: value))
      return
    }
    if last.key.precedesInBytes(key) { return members.append(Member(key: key, value: value)) }
    var place = members.count
    while place > 0, !members[place - 1].key.precedesInBytes(key) { place -= 1 }
    if place < members.count, members[place].key.hasBytes(of: key) {
      members[place].value = value
    } else {
      members.insert(Member(key: key, value: value), at: place)
    }
  }

  private func index(of key: String) -> Int? { members.firstIndex { $0.key.hasBytes(of: key) } }

  private var isInOrder: Bool {
    members.indices.dropFirst().allSatisfy {
      members[$0 - 1].key.precedesInBytes(members[$0].key)
    }
  }

}

extension JSONObject: RandomAccessCollection {
  public var startIndex: Int { members.startIndex }
  public var endIndex: Int { members.endIndex }
  public subscript(position: Int) -> (key: String, value: JSON) {
    (members[position].key, members[position].value)
  }

  public var keys: [String] { members.map(\.key) }
  public var values: [JSON] { members.map(\.value) }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Of a key that comes twice the last value stays.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    members.reserveCapacity(elements.count)
    for (key, value) in elements { set(key, value) }
  }
}

extension String {
  /// Whether two strings are the same byte for byte; `==` alone takes é and e + ◌́ for the same.
  fileprivate func hasBytes(of other: String) -> Bool {
    guard utf8.count == other.utf8.count, self == other else { return false }
    let (left, right) = (utf8.span, other.utf8.span)
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// The order of bytes, not that of `<`.
  fileprivate func precedesInBytes(_ other: String) -> Bool {
    let (left, right) = (utf8.span, other.utf8.span)
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }
}
