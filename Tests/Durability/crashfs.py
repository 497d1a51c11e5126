"""What a disk may hold after a power cut: a file system as its calls and syncs leave it.

Writes to a file are safe once the file is synced, names in a folder once the folder is synced; anything
else may be there, or not, or in part, in any order. A rename is one step.
"""
import os
import random
import re

SECTOR = 512


class File:
    def __init__(self):
        self.safe = b""
        self.open = []  # ("write", offset, bytes) and ("cut", length), in order

    def content(self, operations):
        data = bytearray(self.safe)
        for kind, place, *rest in operations:
            if kind == "cut":
                data = data[:place] + bytes(max(0, place - len(data)))
            else:
                data += bytes(max(0, place - len(data)))
                data[place:place + len(rest[0])] = rest[0]
        return bytes(data)

    def size(self):
        return len(self.content(self.open))

    def sync(self):
        self.safe, self.open = self.content(self.open), []


class Folder:
    def __init__(self):
        self.safe = {}
        self.open = []  # lists of (folder, name, node or None): each list happens whole or not at all

    def sync(self):
        for step in list(self.open):
            for folder, name, node in step:
                put(folder.safe, name, node)
                folder.open = [other for other in folder.open if other is not step]


def put(names, name, node):
    if node is None:
        names.pop(name, None)
    else:
        names[name] = node


class Disk:
    """The folder `root`, as it was before and as a traced command changes it."""

    def __init__(self, root):
        self.root = os.path.realpath(root)
        self.top = self.load(self.root)
        self.files = {}  # descriptors: [node, position, appends]

    def load(self, path):
        folder = Folder()
        for name in os.listdir(path):
            child = os.path.join(path, name)
            if os.path.isdir(child):
                folder.safe[name] = self.load(child)
            else:
                folder.safe[name] = File()
                with open(child, "rb") as source:
                    folder.safe[name].safe = source.read()
        return folder

    # Names

    def names(self, folder):
        """A folder's names as the running system sees them."""
        names = dict(folder.safe)
        for step in folder.open:
            for place, name, node in step:
                if place is folder:
                    put(names, name, node)
        return names

    def find(self, path):
        """The folder a path is in, its name, and what it names; None outside of the root."""
        path = os.path.normpath(os.path.join(self.root, path))
        if path == self.root:
            return None, "", self.top
        if not path.startswith(self.root + "/"):
            return None
        parts = path[len(self.root) + 1:].split("/")
        folder = self.top
        for part in parts[:-1]:
            folder = self.names(folder).get(part)
            if not isinstance(folder, Folder):
                return None
        return folder, parts[-1], self.names(folder).get(parts[-1])

    def change(self, *entries):
        step = list(entries)
        for folder in {id(entry[0]): entry[0] for entry in entries}.values():
            folder.open.append(step)

    # Images

    def image(self, choose_names, choose_data):
        """What the disk holds: a dictionary from paths to bytes (None for folders)."""
        steps, seen = [], set()
        for folder in self.folders():
            for step in folder.open:
                if id(step) not in seen:
                    seen.add(id(step))
                    steps.append(step)
        kept = {id(step) for step in choose_names(steps)}
        image = {}

        def walk(folder, path):
            names = dict(folder.safe)
            for step in folder.open:
                if id(step) in kept:
                    for place, name, node in step:
                        if place is folder:
                            put(names, name, node)
            for name, node in names.items():
                child = path + name
                if isinstance(node, Folder):
                    image[child] = None
                    walk(node, child + "/")
                else:
                    image[child] = node.content(choose_data(node))

        walk(self.top, "")
        return image

    def folders(self):
        found, queue = [], [self.top]
        while queue:
            folder = queue.pop()
            found.append(folder)
            nodes = list(folder.safe.values())
            nodes += [entry[2] for step in folder.open for entry in step]
            queue += [node for node in nodes if isinstance(node, Folder) and node not in found]
        return found

    def images(self, seed):
        """One image for each way in which the unsynced part can have been lost."""
        every, nothing = (lambda what: list(what)), (lambda what: [])
        whole = lambda file: list(file.open)
        yield "nothing unsynced", self.image(nothing, lambda file: [])
        yield "everything", self.image(every, whole)
        yield "data without names", self.image(nothing, whole)
        yield "names without data", self.image(every, lambda file: [])
        chance = random.Random(seed)
        some = lambda what: [one for one in what if chance.random() < 0.5]
        for round in range(2):
            yield f"some {round + 1}", self.image(some, lambda file: some(file.open))
        yield "the last write torn", self.image(every, lambda file: torn(file.open, chance))
        yield "room without data", self.image(every, lambda file: emptied(file))


def torn(operations, chance):
    if not operations or operations[-1][0] != "write":
        return operations
    kind, place, data = operations[-1]
    sectors = max(1, len(data) // SECTOR)
    return operations[:-1] + [(kind, place, data[:chance.randrange(sectors) * SECTOR])]


def emptied(file):
    """What was written behind the old end reads as zeros."""
    end = len(file.safe)
    return [
        (kind, place, bytes(len(rest[0]))) if kind == "write" and place >= end
        else (kind, place, *rest)
        for kind, place, *rest in file.open
    ]


# The trace

CALL = re.compile(rb"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)", re.S)
TRACED = (
    "openat,open,creat,close,dup,dup2,dup3,fcntl,lseek,read,write,writev,pwrite64,pwritev,ftruncate,"
    "truncate,fallocate,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,"
    "mkdirat,rmdir,fsync,fdatasync,sync,syncfs,sync_file_range,copy_file_range,sendfile")


def calls(path):
    """The calls of a trace in the order in which they ended: name, arguments, result."""
    begun = {}
    with open(path, "rb") as lines:
        for line in lines:
            line = line.rstrip(b"\n")
            pid = line.split(b" ", 1)[0]
            if line.endswith(b"<unfinished ...>"):
                begun[pid] = line[:-len(b"<unfinished ...>")].rstrip()
                continue
            resumed = re.match(rb"^\d+ +<\.\.\. \w+ resumed>(.*)$", line, re.S)
            if resumed:
                line = begun.pop(pid) + resumed.group(1)
            call = CALL.match(line)
            if call and not call.group(4).startswith(b"-") and call.group(4) != b"?":
                yield call.group(2).decode(), arguments(call.group(3)), int(call.group(4))


def arguments(text):
    """Strings as bytes, the rest as text."""
    found, depth, quoted, start = [], 0, False, 0
    for index, byte in enumerate(text + b","):
        character = chr(byte)
        if character == '"':
            quoted = not quoted
        elif not quoted and character in "[{(":
            depth += 1
        elif not quoted and character in "]})":
            depth -= 1
        elif not quoted and depth == 0 and character == ",":
            found.append(value(text[start:index].strip()))
            start = index + 1
    return found


def value(text):
    if text.startswith(b'"'):
        return bytes.fromhex(text.strip(b'"').decode().replace("\\x", ""))
    return text.decode()


def number(text):
    return int(text, 0)


class Replay:
    """Takes a trace's calls to a disk, one after the other."""

    def __init__(self, disk):
        self.disk = disk
        self.said = b""  # what the command printed so far

    def apply(self, name, args, result):
        """Whether the call changed anything that a power cut could touch, or what was printed."""
        handler = getattr(self, "do_" + name, None)
        return bool(handler and handler(args, result))

    def path(self, folder, path):
        if folder != "AT_FDCWD" and not path.startswith(b"/"):
            raise SystemExit(f"a path beside a descriptor is not modelled: {path}")
        return path.decode()

    def file(self, descriptor):
        return self.disk.files.get(number(descriptor))

    def do_openat(self, args, result):
        found = self.disk.find(self.path(args[0], args[1]))
        self.disk.files.pop(result, None)
        if found is None:
            return False
        folder, name, node = found
        flags = args[2].split("|")
        changed = False
        if node is None:
            node = File()
            self.disk.change((folder, name, node))
            changed = True
        elif "O_TRUNC" in flags and node.size():
            node.open.append(("cut", 0))
            changed = True
        self.disk.files[result] = [node, 0, "O_APPEND" in flags]
        return changed

    def do_close(self, args, result):
        self.disk.files.pop(number(args[0]), None)

    def do_dup(self, args, result):
        if self.file(args[0]):
            self.disk.files[result] = self.file(args[0])

    do_dup2 = do_dup3 = do_dup

    def do_fcntl(self, args, result):
        if args[1].startswith("F_DUPFD"):
            self.do_dup(args, result)

    def do_lseek(self, args, result):
        if self.file(args[0]):
            self.file(args[0])[1] = result

    def do_read(self, args, result):
        if self.file(args[0]):
            self.file(args[0])[1] += result

    def do_write(self, args, result):
        data = args[1][:result]
        if number(args[0]) == 1:
            self.said += data
            return True
        file = self.file(args[0])
        if not file:
            return False
        place = file[0].size() if file[2] else file[1]
        file[0].open.append(("write", place, data))
        file[1] = place + len(data)
        return True

    def do_pwrite64(self, args, result):
        file = self.file(args[0])
        if file:
            file[0].open.append(("write", number(args[3]), args[1][:result]))
        return bool(file)

    def do_ftruncate(self, args, result):
        file = self.file(args[0])
        if file:
            file[0].open.append(("cut", number(args[1])))
        return bool(file)

    def do_fallocate(self, args, result):
        file = self.file(args[0])
        end = number(args[2]) + number(args[3])
        if file and end > file[0].size():
            file[0].open.append(("cut", end))
        return bool(file)

    def do_rename(self, args, result):
        return self.move(args[0].decode(), args[1].decode())

    def do_renameat(self, args, result):
        return self.move(self.path(args[0], args[1]), self.path(args[2], args[3]))

    do_renameat2 = do_renameat

    def move(self, old, new):
        source, target = self.disk.find(old), self.disk.find(new)
        if source is None or target is None:
            return False
        self.disk.change((source[0], source[1], None), (target[0], target[1], source[2]))
        return True

    def do_link(self, args, result):
        return self.entry(args[1].decode(), self.disk.find(args[0].decode()))

    def do_linkat(self, args, result):
        old, new = self.path(args[0], args[1]), self.path(args[2], args[3])
        return self.entry(new, self.disk.find(old))

    def entry(self, path, found):
        target = self.disk.find(path)
        if target is None or found is None:
            return False
        self.disk.change((target[0], target[1], found[2]))
        return True

    def do_unlink(self, args, result):
        found = self.disk.find(args[0].decode())
        if found is None:
            return False
        self.disk.change((found[0], found[1], None))
        return True

    do_rmdir = do_unlink

    def do_unlinkat(self, args, result):
        return self.do_unlink([self.path(args[0], args[1]).encode()], result)

    def do_mkdir(self, args, result):
        found = self.disk.find(args[0].decode())
        if found is None:
            return False
        self.disk.change((found[0], found[1], Folder()))
        return True

    def do_mkdirat(self, args, result):
        return self.do_mkdir([self.path(args[0], args[1]).encode()], result)

    def do_fsync(self, args, result):
        file = self.file(args[0])
        if file:
            file[0].sync()
        return bool(file)

    do_fdatasync = do_fsync

    def refuse(self, args, result):
        raise SystemExit("the command made a call that is not modelled")

    do_writev = do_pwritev = do_truncate = do_symlink = do_symlinkat = refuse
    do_copy_file_range = do_sendfile = refuse
