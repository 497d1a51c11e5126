/// What a construction gave at each term, so that it is tried once however many others ask for it.
/// One is made for each place an expression may start at, and holds a handful of entries.
final class Memo<Value> {
  private var entries: [(index: Int, value: Value)] = []

  func value(at index: Int, _ make: () -> Value) -> Value {
    if let known = entries.first(where: { $0.index == index }) { return known.value }
    let value = make()
    entries.append((index, value))
    return value
  }
}
