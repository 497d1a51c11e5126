#ifndef VERIFIER_H
#define VERIFIER_H

#include <stddef.h>
#include <stdint.h>

/* verify.py, the script that every bundle carries. */
uint8_t verifier_byte(size_t index);
size_t verifier_size(void);

#endif
