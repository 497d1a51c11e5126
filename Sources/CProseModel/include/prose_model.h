#pragma once
#include <stddef.h>
#include <stdint.h>

/// The first byte of the trained model; null where no model was embedded.
const uint8_t *prose_model_bytes(void);
/// The model's size in bytes.
size_t prose_model_size(void);
