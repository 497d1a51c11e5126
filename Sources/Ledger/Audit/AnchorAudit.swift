import Claims

/// The audit of the time stamps: those kept are those that the desk recorded, and each is of a checkpoint.
///
/// - Returns: What is wrong, with the index of the desk's event where there is one.
func anchorFaults(
  _ rows: [AnchorRow], checkpoints: [CheckpointRow], desk: Desk
) -> [(index: Int?, message: String)] {
  var faults: [(Int?, String)] = []
  var kept = rows
  for anchor in desk.anchors {
    let place = kept.firstIndex { row in
      row.size == anchor.size && row.kind == anchor.kind.rawValue
        && Hash(of: row.token).hexadecimal == anchor.sha256
    }
    guard let place else {
      faults.append((anchor.attached.index, "its time stamp is missing or altered"))
      continue
    }
    let row = kept.remove(at: place)
    let stamp = TimeStamp(row.token)
    let isOurs = checkpoints.contains {
      $0.size == anchor.size && Hash(of: $0.note) == stamp?.imprint
    }
    if !isOurs || stamp?.time != anchor.time {
      faults.append((anchor.attached.index, "its time stamp is not of the checkpoint it names"))
    }
  }
  if !kept.isEmpty { faults.append((nil, "time stamps that no command kept: \(kept.count)")) }
  return faults
}
