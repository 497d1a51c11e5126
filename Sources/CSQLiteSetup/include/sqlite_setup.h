#ifndef TICKMARK_SQLITE_SETUP_H
#define TICKMARK_SQLITE_SETUP_H

/// Spares SQLite its count of the memory in use, and with it a lock around each allocation.
///
/// To be called before anything else of SQLite is; later it changes nothing.
void tickmark_sqlite_setup(void);

#endif
