#pragma once
#include <stddef.h>
#include <stdint.h>

/// The instructions a kernel uses. All paths give the same bits: every sum runs in one fixed order,
/// and in matrix products every multiply is fused with its add (in software on the plain path).
enum prose_path {
  prose_path_plain = 0,
  prose_path_avx2 = 1,
  prose_path_avx512 = 2,
  /// AVX-512 with an instruction for four products of bytes and their sum.
  prose_path_vnni = 3
};

/// The fastest path of this machine.
int prose_best_path(void);

/// The multiplication C (m×n) = A (m×k) · B (k×n), or C += A · B.
/// A's element (i, p) is a[i * a_row + p * a_column]; B and C are row by row. n is a multiple of 16.
/// Each element's sum runs over p from 0 up.
struct prose_product {
  size_t m, n, k;
  const float *a;
  size_t a_row, a_column;
  const float *b;
  size_t b_row;
  float *c;
  size_t c_row;
  int accumulate;
};
void prose_multiply(int path, const struct prose_product *product);

/// Rounds each row of x (rows×k, row by row) to bytes: (quantized[i] - 128) * scales[row] is near
/// x[i]. k is a multiple of 16.
void prose_quantize(
  int path, const float *x, size_t rows, size_t k, uint8_t *quantized, float *scales);

/// The product of whole numbers (A - 128) (m×k) · B (k×n), scaled back to floats by the rows of A and
/// the columns of B, is added to the bias in each row and written to C (m×n); where the bias is null
/// it is added to C. k is a multiple of 4, n of 16. B lies in fours of rows: element (p, j) is
/// b[(p / 4 * n + j) * 4 + p % 4]; b_starts[j] is -128 times the sum of B's column j. C lies row by
/// row, c_row apart. Sums of whole numbers are exact, so that their order does not matter; no sum may
/// leave 32 bits.
struct prose_whole_product {
  size_t m, n, k;
  const uint8_t *a;
  const float *a_scales;
  const int8_t *b;
  const int32_t *b_starts;
  const float *b_scales;
  const float *bias;
  float *c;
  size_t c_row;
};
void prose_multiply_whole(int path, const struct prose_whole_product *product);

/// out[j] = max(0, Σ table[rows[i]][j]); width is a multiple of 16.
void prose_sum_rows_relu(
  int path, float *out, const float *table, const int32_t *rows, size_t count, size_t width);

/// out[j] += scale * row[j].
void prose_add_int8(int path, float *out, const int8_t *row, float scale, size_t count);

/// x[i] += max(0, y[i]).
void prose_add_relu(int path, float *x, const float *y, size_t count);

/// out[i] = row[i] + 128.
void prose_bias_int8(uint8_t *out, const int8_t *row, size_t count);

/// The first index of the largest score + mask; count is a multiple of 16.
size_t prose_best(int path, const float *scores, const float *mask, size_t count);

/// The index of a key in a sorted table, or -1. `starts` has 2^bits + 1 entries: the first key whose
/// upper bits reach each value.
ptrdiff_t prose_find(
  const uint32_t *keys, const uint32_t *starts, unsigned bits, uint32_t key);
