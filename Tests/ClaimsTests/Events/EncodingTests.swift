import Claims
import Prose
import Testing

/// One encoding of every type ever stored. They are frozen: a change here is a change of the format, and
/// breaks every ledger there is.
struct EncodingTests {
  @Test(arguments: GoldenEncoding.all)
  func `stores each type as it always has`(golden: GoldenEncoding) {
    let fields = golden.payload.fields
    #expect(text(fields.open) == golden.open)
    #expect(text(fields.sealed) == golden.sealed)
  }

  @Test func `has an encoding of every type`() {
    let types = GoldenEncoding.all.map { type(of: $0.payload).type }
    #expect(Set(types).sorted() == EventTypes.all.keys.sorted())
  }

  private func text(_ members: JSONObject) -> String {
    String(decoding: JSONText.bytes(of: .object(members)), as: UTF8.self)
  }
}
