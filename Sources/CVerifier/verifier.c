#include "verifier.h"

static const uint8_t script[] = {
#embed "verify.py"
};

uint8_t verifier_byte(size_t index) {
  return index < sizeof script ? script[index] : 0;
}

size_t verifier_size(void) { return sizeof script; }
