#include "prose_kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#pragma STDC FP_CONTRACT OFF

// PAIR_SUMS(a, b): the sums of both products of each pair of 16-bit numbers.
#if defined(__x86_64__)
#define PAIR_SUMS(a, b) (NAME(whole))_mm_madd_epi16((__m128i)(a), (__m128i)(b))
#else
static inline __attribute__((always_inline)) int
  __attribute__((vector_size(16))) pair_sums(short __attribute__((vector_size(16))) a,
    short __attribute__((vector_size(16))) b) {
  typedef int wide __attribute__((vector_size(32)));
  wide products = __builtin_convertvector(a, wide) * __builtin_convertvector(b, wide);
  return __builtin_shufflevector(products, products, 0, 2, 4, 6)
    + __builtin_shufflevector(products, products, 1, 3, 5, 7);
}
#define PAIR_SUMS(a, b) pair_sums(a, b)
#endif
#define NAME(x) x##_plain
#define TARGET
#define WIDTH 4
#define ROWS 4
#define WHOLE_ROWS 4
#include "paths.inc"

#if defined(__x86_64__)
#define NAME(x) x##_avx2
#define PAIR_SUMS(a, b) (NAME(whole))_mm256_madd_epi16((__m256i)(a), (__m256i)(b))
#define TARGET __attribute__((target("avx2,fma")))
#define WIDTH 8
#define ROWS 6
#define WHOLE_ROWS 4
#include "paths.inc"

#define NAME(x) x##_avx512
#define PAIR_SUMS(a, b) (NAME(whole))_mm512_madd_epi16((__m512i)(a), (__m512i)(b))
#define TARGET __attribute__((target("fma,avx512f,avx512vl,avx512dq,avx512bw")))
#define WIDTH 16
#define ROWS 8
#define WHOLE_ROWS 8
#include "paths.inc"

#define NAME(x) x##_vnni
#define ADD_QUADS(sums, a, b) \
  ((NAME(whole))_mm512_dpbusd_epi32((__m512i)(sums), (__m512i)(a), (__m512i)(b)))
#define TARGET __attribute__((target("fma,avx512f,avx512vl,avx512dq,avx512bw,avx512vnni")))
#define WIDTH 16
#define ROWS 8
#define WHOLE_ROWS 8
#include "paths.inc"

#define ON_PATH(path, call)                    \
  (path == prose_path_vnni ? call(vnni)        \
     : path == prose_path_avx512 ? call(avx512) \
     : path == prose_path_avx2 ? call(avx2)    \
                               : call(plain))

int prose_best_path(void) {
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
    && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw"))
    return __builtin_cpu_supports("avx512vnni") ? prose_path_vnni : prose_path_avx512;
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? prose_path_avx2 : prose_path_plain;
}
#else
#define ON_PATH(path, call) call(plain)
int prose_best_path(void) { return prose_path_plain; }
#endif

void prose_multiply(int path, const struct prose_product *product) {
#define CALL(name) multiply_##name(product)
  ON_PATH(path, CALL);
#undef CALL
}

void prose_multiply_whole(int path, const struct prose_whole_product *product) {
#define CALL(name) multiply_whole_##name(product)
  ON_PATH(path, CALL);
#undef CALL
}

void prose_quantize(
  int path, const float *x, size_t rows, size_t k, uint8_t *quantized, float *scales) {
#define CALL(name) quantize_##name(x, rows, k, quantized, scales)
  ON_PATH(path, CALL);
#undef CALL
}

void prose_sum_rows_relu(
  int path, float *out, const float *table, const int32_t *rows, size_t count, size_t width) {
#define CALL(name) sum_rows_relu_##name(out, table, rows, count, width)
  ON_PATH(path, CALL);
#undef CALL
}

size_t prose_best(int path, const float *scores, const float *mask, size_t count) {
#define CALL(name) best_##name(scores, mask, count)
  return ON_PATH(path, CALL);
#undef CALL
}

void prose_add_int8(int path, float *out, const int8_t *row, float scale, size_t count) {
#define CALL(name) add_int8_##name(out, row, scale, count)
  ON_PATH(path, CALL);
#undef CALL
}

void prose_add_relu(int path, float *x, const float *y, size_t count) {
#define CALL(name) add_relu_##name(x, y, count)
  ON_PATH(path, CALL);
#undef CALL
}

void prose_bias_int8(uint8_t *out, const int8_t *row, size_t count) {
  for (size_t i = 0; i < count; i++) out[i] = (uint8_t)(row[i] + 128);
}

ptrdiff_t prose_find(
  const uint32_t *keys, const uint32_t *starts, unsigned bits, uint32_t key) {
  uint32_t bucket = key >> (32 - bits);
  for (uint32_t i = starts[bucket]; i < starts[bucket + 1]; i++)
    if (keys[i] == key) return i;
  return -1;
}
