extension Dossier {
  /// The dossier of an article's events, in order.
  ///
  /// - Throws: ``EventFault`` where an event does not follow from those before it.
  public init(
    folding events: [Event], id: String, people: [String: Person] = [:]
  ) throws {
    self.init(id: id)
    self.people = people
    let undone = try UndoneActs(in: events).indices
    for event in events {
      if !undone.contains(event.stamp.act) {
        try event.payload.apply(to: &self, stamp: event.stamp)
      }
      try enter(event)
    }
    for index in acts.indices { acts[index].isUndone = undone.contains(acts[index].index) }
  }

  /// Takes the next event in. Undoing and redoing fold the article's events anew; only then are the
  /// earlier ones asked for.
  ///
  /// - Throws: ``EventFault`` where the event does not follow; the dossier is then of no further use.
  public mutating func apply(_ event: Event, earlier: () throws -> [Event]) throws {
    if event.payload is ActUndone || event.payload is ActRedone {
      self = try Dossier(folding: earlier() + [event], id: id, people: people)
    } else {
      try event.payload.apply(to: &self, stamp: event.stamp)
      try enter(event)
    }
  }

  /// Counts the event, in its act, and marks its numbers as given.
  private mutating func enter(_ event: Event) throws {
    let (stamp, payload) = (event.stamp, event.payload)
    guard stamp.index == size else {
      throw payload.fault("event \(stamp.index) comes where \(size) is due")
    }
    if stamp.act == stamp.index {
      acts.append(act(of: event))
    } else {
      guard let last = acts.indices.last, acts[last].index == stamp.act else {
        throw payload.fault("event \(stamp.index) belongs to no open act")
      }
      acts[last].add(event)
    }
    payload.reserve(in: &numbering)
    if payload.changesRecord { lastChange = stamp.index }
    size += 1
  }

  private func act(of event: Event) -> Act {
    let stamp = event.stamp
    var act = Act(
      index: stamp.index, count: 1, person: stamp.person, time: stamp.time,
      summary: event.payload.summary, changesRecord: event.payload.changesRecord,
      steps: [Act.Step(event)])
    if let undo = event.payload as? ActUndone {
      act.kind = .undo(undo.acts)
      act.summary += ": \(summaries(of: undo.acts))"
    } else if let redo = event.payload as? ActRedone {
      act.kind = .redo(redo.acts)
      act.summary += ": \(summaries(of: redo.acts))"
    }
    if !event.payload.isWork { act.kind = .proof }
    return act
  }

  private func summaries(of indices: [Int]) -> String {
    indices.compactMap { index in acts.last { $0.index == index }?.summary }
      .joined(separator: "; ")
  }
}

extension Act {
  /// How many of an act's events its summary tells of.
  private static let told = 3

  fileprivate mutating func add(_ event: Event) {
    let payload = event.payload
    count += 1
    changesRecord = changesRecord || payload.changesRecord
    steps.append(Act.Step(event))
    guard !payload.followsSilently else { return }
    if count <= Act.told {
      summary += "; \(payload.summary)"
    } else if count == Act.told + 1 {
      summary += "; …"
    }
  }
}

/// The acts that the events leave taken back.
private struct UndoneActs {
  private(set) var indices: Set<Int> = []

  /// - Throws: ``EventFault`` where something is taken back that is not there, or twice.
  init(in events: [Event]) throws {
    var work: Set<Int> = []
    for event in events {
      if let undo = event.payload as? ActUndone {
        for act in undo.acts where !work.contains(act) || !indices.insert(act).inserted {
          throw undo.fault("there is no act \(act) to take back")
        }
      } else if let redo = event.payload as? ActRedone {
        for act in redo.acts where indices.remove(act) == nil {
          throw redo.fault("act \(act) was not taken back")
        }
      } else if event.stamp.act == event.stamp.index {
        work.insert(event.stamp.act)
      }
    }
  }
}
