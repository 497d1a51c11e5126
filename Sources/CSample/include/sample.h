#ifndef SAMPLE_H
#define SAMPLE_H

#include <stddef.h>
#include <stdint.h>

/* The bundled article: the bytes of claims/ferry-verdict.md. */
uint8_t sample_byte(size_t index);
size_t sample_size(void);

#endif
