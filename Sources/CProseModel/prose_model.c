#include "prose_model.h"

const uint8_t *prose_model_bytes(void) { return 0; }
size_t prose_model_size(void) { return 0; }
