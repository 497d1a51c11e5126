#pragma once
#include <stddef.h>
#include <stdint.h>

/// y[i] = y[i] > 0 ? y[i] * mask[i] : 0.
void prose_relu_masked(float *y, const float *mask, size_t count);

/// Where the activation is 0 the gradient is 0, elsewhere it is scaled by the mask.
void prose_relu_backward(float *gradient, const float *activation, const float *mask, size_t count);

/// x[i] *= y[i], x[i] += y[i].
void prose_scale_by(float *x, const float *y, size_t count);
void prose_add(float *x, const float *y, size_t count);

/// Turns scores + mask into probabilities, in place. Uses its own exponential, the same everywhere.
void prose_softmax(float *scores, const float *mask, size_t count);

/// One step of Adam; `rate` already holds the bias correction of the first moment.
struct prose_adam {
  float rate, beta1, beta2, correction2, epsilon, scale;
};
void prose_adam_step(
  float *weights, float *first, float *second, const float *gradient, size_t count,
  const struct prose_adam *adam);

/// average[i] += rate * (weights[i] - average[i]).
void prose_average(float *average, const float *weights, float rate, size_t count);

/// The sum of squares, in a fixed order.
double prose_square_sum(const float *values, size_t count);

/// Adds row i of `values` to each of the `count` rows of the table that `rows` names for it.
void prose_scatter_rows(
  float *table, const int32_t *rows, size_t count, const float *values, size_t lines,
  size_t width);

/// sums[j] += Σ values[i][j].
void prose_column_sums(float *sums, const float *values, size_t lines, size_t width);

/// mask[i] = 0 with probability `rate`, else 1 / (1 - rate); SplitMix64 moves `state` on.
void prose_dropout(float *mask, size_t count, float rate, uint64_t *state);
