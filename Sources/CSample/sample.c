#include "sample.h"

static const uint8_t sample[] = {
#embed "../../claims/ferry-verdict.md"
};

uint8_t sample_byte(size_t index) { return index < sizeof sample ? sample[index] : 0; }

size_t sample_size(void) { return sizeof sample; }
