/// Adds up the processor time of what it is given to do; what a benchmark prepares beside is not counted.
struct Stopwatch {
  private(set) var seconds = 0.0

  mutating func time<Value>(_ body: () throws -> Value) rethrows -> Value {
    let start = ProcessorClock.seconds
    defer { seconds += ProcessorClock.seconds - start }
    return try body()
  }
}
