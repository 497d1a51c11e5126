#include "prose_model.h"

_Alignas(64) static const uint8_t model[] = {
#embed "model.bin"
};

const uint8_t *prose_model_bytes(void) { return model; }
size_t prose_model_size(void) { return sizeof model; }
