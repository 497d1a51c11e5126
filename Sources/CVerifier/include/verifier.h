#ifndef VERIFIER_H
#define VERIFIER_H

#include <stddef.h>
#include <stdint.h>

/* The scripts that every bundle carries: 0 verify.py, 1 record.py, 2 report.py. */
uint8_t verifier_byte(size_t script, size_t index);
size_t verifier_size(size_t script);

#endif
