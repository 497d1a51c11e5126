#include "prose_training.h"

#include <math.h>

#pragma STDC FP_CONTRACT OFF

void prose_relu_masked(float *y, const float *mask, size_t count) {
  for (size_t i = 0; i < count; i++) y[i] = y[i] > 0 ? y[i] * mask[i] : 0;
}

void prose_relu_backward(
  float *gradient, const float *activation, const float *mask, size_t count) {
  for (size_t i = 0; i < count; i++) gradient[i] = activation[i] > 0 ? gradient[i] * mask[i] : 0;
}

void prose_scale_by(float *x, const float *y, size_t count) {
  for (size_t i = 0; i < count; i++) x[i] *= y[i];
}

void prose_add(float *x, const float *y, size_t count) {
  for (size_t i = 0; i < count; i++) x[i] += y[i];
}

/// e^x for x <= 0, by range reduction to ±ln2/2 and a polynomial of degree 6 (error below 1e-6).
static float exponential(float x) {
  if (x < -87) return 0;
  float n = (float)(int)(x * 1.44269504f - 0.5f);
  float r = x - n * 0.693359375f + n * 2.12194440e-4f;
  float p = 1 + r * (1 + r * (0.5f + r * (0.16666667f + r * (0.041666667f + r * (0.0083333333f
    + r * 0.0013888889f)))));
  union { uint32_t bits; float value; } power = {.bits = (uint32_t)((int)n + 127) << 23};
  return p * power.value;
}

void prose_softmax(float *scores, const float *mask, size_t count) {
  float most = -1e30f, sum = 0;
  for (size_t i = 0; i < count; i++) {
    scores[i] += mask[i];
    most = scores[i] > most ? scores[i] : most;
  }
  for (size_t i = 0; i < count; i++) sum += scores[i] = exponential(scores[i] - most);
  float inverse = 1 / sum;
  for (size_t i = 0; i < count; i++) scores[i] *= inverse;
}

void prose_adam_step(
  float *weights, float *first, float *second, const float *gradient, size_t count,
  const struct prose_adam *adam) {
  for (size_t i = 0; i < count; i++) {
    float g = gradient[i] * adam->scale;
    first[i] = adam->beta1 * first[i] + (1 - adam->beta1) * g;
    second[i] = adam->beta2 * second[i] + (1 - adam->beta2) * g * g;
    weights[i] -= adam->rate * first[i]
      / (__builtin_sqrtf(second[i] * adam->correction2) + adam->epsilon);
  }
}

void prose_average(float *average, const float *weights, float rate, size_t count) {
  for (size_t i = 0; i < count; i++) average[i] += rate * (weights[i] - average[i]);
}

double prose_square_sum(const float *values, size_t count) {
  double sums[8] = {0};
  for (size_t i = 0; i < count; i++) sums[i % 8] += (double)values[i] * values[i];
  return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

void prose_scatter_rows(
  float *table, const int32_t *rows, size_t count, const float *values, size_t lines,
  size_t width) {
  for (size_t i = 0; i < lines; i++)
    for (size_t r = 0; r < count; r++)
      prose_add(table + (size_t)rows[i * count + r] * width, values + i * width, width);
}

void prose_column_sums(float *sums, const float *values, size_t lines, size_t width) {
  for (size_t i = 0; i < lines; i++) prose_add(sums, values + i * width, width);
}

void prose_dropout(float *mask, size_t count, float rate, uint64_t *state) {
  uint64_t limit = (uint64_t)((double)rate * 4294967296.0);
  float kept = 1 / (1 - rate);
  for (size_t i = 0; i < count; i++) {
    uint64_t z = (*state += 0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    z ^= z >> 31;
    mask[i] = (z & 0xFFFFFFFF) < limit ? 0 : kept;
  }
}
