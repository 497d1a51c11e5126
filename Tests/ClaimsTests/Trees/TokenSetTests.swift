import Prose
import Testing

@testable import Claims

@Test func `A set holds what was put in, in order`() {
  let set = TokenSet([400, 3, 64, 3])
  #expect(Array(set.indices) == [3, 64, 400])
  #expect(set.count == 3)
  #expect(set.indices.last { $0 < 400 } == 64)
  #expect(set.first == 3)
  #expect(set.last == 400)
  #expect(Array(set.subtracting(TokenSet([64])).indices) == [3, 400])
  #expect(TokenSet([3]).isSubset(of: set))
  #expect(TokenSet(60..<64).isDisjoint(with: set))
  #expect(TokenSet().first == nil)
}
