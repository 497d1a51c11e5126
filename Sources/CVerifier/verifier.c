#include "verifier.h"

static const uint8_t verify[] = {
#embed "verify.py"
};

static const uint8_t record[] = {
#embed "record.py"
};

static const uint8_t report[] = {
#embed "report.py"
};

static const struct {
  const uint8_t *bytes;
  size_t size;
} scripts[] = {
    {verify, sizeof verify}, {record, sizeof record}, {report, sizeof report}};

uint8_t verifier_byte(size_t script, size_t index) {
  return index < verifier_size(script) ? scripts[script].bytes[index] : 0;
}

size_t verifier_size(size_t script) {
  return script < sizeof scripts / sizeof scripts[0] ? scripts[script].size : 0;
}
