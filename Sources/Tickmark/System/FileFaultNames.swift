import Glibc

extension FileFault {
  /// The fault's name within `file.…`.
  var name: String {
    switch number {
    case ENOENT, ENOTDIR: "missing"
    case EISDIR: "directory"
    case EACCES, EPERM, EROFS: "not-permitted"
    case ENOSPC, EDQUOT: "disk-full"
    case EFBIG: "too-large"
    default: "unreadable"
    }
  }

  var remedy: String {
    switch name {
    case "missing": "check the path: \(path)"
    case "directory": "name a file in it"
    case "not-permitted": "check the permissions: ls -ld \(path.shellQuoted)"
    case "disk-full": "free some space; nothing was recorded"
    case "too-large": "import the article alone, without what surrounds it"
    default: "check the disk"
    }
  }
}
