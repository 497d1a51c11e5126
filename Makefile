# The two commands of the README, for machines with make.
SWIFT ?= swift

.PHONY: demo test release durability needs

# Builds, imports the sample article and walks it through a check; the audit report is left in exports/.
demo: needs
	$(SWIFT) run tickmark demo .

test: needs
	$(SWIFT) test

# The program for use: one file, .build/release/tickmark, that runs where no toolchain is.
release: needs
	$(SWIFT) build -c release --static-swift-stdlib --product tickmark

# Power cuts, kills, full disks: nothing acknowledged may be lost. Some minutes; needs Python, and strace for the cuts.
durability: needs
	$(SWIFT) build --product tickmark
	python3 Tests/Durability/powercut.py
	python3 Tests/Durability/faults.py
	EVERY_LENGTH=1 EVERY_DATUM=1 $(SWIFT) test --filter "cut short anywhere|no changed datum passes"

# SQLite's headers are all that a Swift toolchain may lack. Installed where that is possible, else named.
needs:
	@test -e /usr/include/sqlite3.h || sh -c ' \
	  if ! command -v apt-get >/dev/null; then \
	    echo "SQLite is missing. Install its development files (sqlite3.h), then repeat." >&2; exit 1; fi; \
	  if [ "$$(id -u)" = 0 ]; then apt-get update && apt-get install -y libsqlite3-dev; \
	  elif command -v sudo >/dev/null; then \
	    sudo apt-get update && sudo apt-get install -y libsqlite3-dev; \
	  else echo "SQLite is missing. As root: apt-get install libsqlite3-dev" >&2; exit 1; fi'
