#include "sqlite_setup.h"

#include <sqlite3.h>

// Its setting takes variable arguments, which Swift cannot pass.
void tickmark_sqlite_setup(void) { (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
