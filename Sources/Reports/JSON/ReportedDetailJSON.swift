import Claims
import Prose

extension ReportJSON {
  func detail(_ entry: ReportedDetail) -> JSON {
    object([
      "kind": term(entry.detail.kind),
      "letter": .string(entry.letter.description),
      "outcome": outcome(entry.outcome),
      "span": span(entry.detail.range),
      "text": .string(entry.detail.text),
      "value": value(entry.detail.value),
    ])
  }

  private func value(_ value: DetailValue) -> JSON? {
    switch value {
    case .none: nil
    case .time(let time): self.time(time)
    case .quantity(let quantity): self.quantity(quantity)
    }
  }

  private func time(_ value: TimeValue) -> JSON {
    object([
      "date": (value.date?.description).map { .string($0) },
      "datetime": value.datetime.map { .string($0) },
      "end": value.end.map { .string($0) },
      "seconds": value.seconds.map { .number($0) },
      "start": value.start.map { .string($0) },
      "time": value.time.map { .string($0) },
      "timex": .string(value.timex),
      "type": .string(value.type.rawValue),
    ])
  }

  private func quantity(_ value: QuantityValue) -> JSON {
    object([
      "currency": value.currency.map { .string($0) },
      "number": .number(value.number),
      "scope": .string(value.scope.rawValue),
      "unit": value.unit.map { .string($0) },
      "upper": value.upper.map { .number($0) },
    ])
  }
}
