/// What a construction gave at each term, so that it is tried once however many others ask for it.
final class Memo<Value> {
  private var values: [Value?] = []

  func value(at index: Int, _ make: () -> Value) -> Value {
    if index < values.count, let known = values[index] { return known }
    let value = make()
    while values.count <= index { values.append(nil) }
    values[index] = value
    return value
  }
}
