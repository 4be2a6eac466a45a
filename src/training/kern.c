/* The parts of a BERT layer between the matrix products, on bfloat16 arrays, with the arithmetic in float.
 *
 * PyTorch's own bf16 kernels on a CPU spend more time on LayerNorm, softmax and GELU than on the matrix products. Here each is one
 * pass over memory. Needs AVX-512 with BF16 instructions; all widths are multiples of 16.
 *
 *   gcc -O3 -march=native -fopenmp -ffast-math -shared -fPIC kern.c -o libkern.so
 */
#include <immintrin.h>
#include <math.h>
#include <omp.h>
#include <stdint.h>

typedef uint16_t bf16;

static inline __m512 load(const bf16 *p) {
  return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)p)), 16));
}

static inline void store(bf16 *p, __m512 v) {
  _mm256_storeu_si256((__m256i *)p, (__m256i)_mm512_cvtneps_pbh(v));
}

static inline __m512 all(float x) {
  return _mm512_set1_ps(x);
}

/* exp(x) for x <= 0, relative error about 1e-6: 2^n times a polynomial in the fraction of x / ln 2 */
static inline __m512 exp_negative(__m512 x) {
  static const float coefficients[] = {1.339887440e-3f, 9.618437357e-3f, 5.550332471e-2f, 2.402264791e-1f, 6.931472028e-1f, 1.f};
  __m512 t = _mm512_mul_ps(_mm512_max_ps(x, all(-87.f)), all(1.44269504f));
  __m512 n = _mm512_roundscale_ps(t, 0), fraction = _mm512_sub_ps(t, n), y = all(1.535336188e-4f);
  for (int i = 0; i < 6; i++) y = _mm512_fmadd_ps(y, fraction, all(coefficients[i]));
  return _mm512_scalef_ps(y, n);
}

/* y = LayerNorm(x * dropout + residual) * weight + bias, row by row.
 * dropout and residual may be NULL. For the way back: normed = the value before weight and bias, scale = 1 / standard deviation. */
void ln_fwd(const bf16 *x, const bf16 *residual, const bf16 *dropout, const bf16 *weight, const bf16 *bias,
            bf16 *y, bf16 *normed, float *scale, long rows, long width, float epsilon) {
#pragma omp parallel for schedule(static)
  for (long i = 0; i < rows; i++) {
    long at = i * width;
    float row[width] __attribute__((aligned(64)));
    __m512 sum = all(0), squares = all(0);
    for (long j = 0; j < width; j += 16) {
      __m512 v = load(x + at + j);
      if (dropout) v = _mm512_mul_ps(v, load(dropout + at + j));
      if (residual) v = _mm512_add_ps(v, load(residual + at + j));
      _mm512_store_ps(row + j, v);
      sum = _mm512_add_ps(sum, v);
    }
    __m512 mean = all(_mm512_reduce_add_ps(sum) / width);
    for (long j = 0; j < width; j += 16) {
      __m512 v = _mm512_sub_ps(_mm512_load_ps(row + j), mean);
      squares = _mm512_fmadd_ps(v, v, squares);
    }
    scale[i] = 1.f / sqrtf(_mm512_reduce_add_ps(squares) / width + epsilon);
    for (long j = 0; j < width; j += 16) {
      __m512 v = _mm512_mul_ps(_mm512_sub_ps(_mm512_load_ps(row + j), mean), all(scale[i]));
      store(normed + at + j, v);
      store(y + at + j, _mm512_fmadd_ps(v, load(weight + j), load(bias + j)));
    }
  }
}

/* d_sum = gradient of x * dropout + residual, dx = d_sum * dropout.
 * d_weight and d_bias: one row of sums for each thread. */
void ln_bwd(const bf16 *dy, const bf16 *normed, const float *scale, const bf16 *weight, const bf16 *dropout,
            bf16 *d_sum, bf16 *dx, float *d_weight, float *d_bias, long rows, long width) {
#pragma omp parallel
  {
    float *my_weight = d_weight + omp_get_thread_num() * width, *my_bias = d_bias + omp_get_thread_num() * width;
#pragma omp for schedule(static)
    for (long i = 0; i < rows; i++) {
      long at = i * width;
      __m512 sum = all(0), product = all(0);
      for (long j = 0; j < width; j += 16) {
        __m512 g = load(dy + at + j), v = load(normed + at + j), w = _mm512_mul_ps(g, load(weight + j));
        _mm512_storeu_ps(my_bias + j, _mm512_add_ps(_mm512_loadu_ps(my_bias + j), g));
        _mm512_storeu_ps(my_weight + j, _mm512_fmadd_ps(g, v, _mm512_loadu_ps(my_weight + j)));
        sum = _mm512_add_ps(sum, w);
        product = _mm512_fmadd_ps(w, v, product);
      }
      __m512 mean = all(_mm512_reduce_add_ps(sum) / width), along = all(_mm512_reduce_add_ps(product) / width);
      for (long j = 0; j < width; j += 16) {
        __m512 w = _mm512_mul_ps(load(dy + at + j), load(weight + j));
        w = _mm512_sub_ps(_mm512_sub_ps(w, mean), _mm512_mul_ps(along, load(normed + at + j)));
        w = _mm512_mul_ps(all(scale[i]), w);
        store(d_sum + at + j, w);
        if (dropout) store(dx + at + j, _mm512_mul_ps(w, load(dropout + at + j)));
      }
    }
  }
}

/* softmax(p * scale) over rows of `length`, in place; `rows` rows for each of `batch` texts, whose keys from lengths[b] on get 0 */
void sm_fwd(bf16 *p, const int *lengths, long batch, long rows, long length, float scale) {
#pragma omp parallel for schedule(static) collapse(2)
  for (long b = 0; b < batch; b++)
    for (long i = 0; i < rows; i++) {
      bf16 *row = p + (b * rows + i) * length;
      float values[length] __attribute__((aligned(64)));
      __m512 most = all(-1e30f), sum = all(0);
      for (long j = 0; j < length; j += 16) {
        __m512 v = _mm512_mul_ps(load(row + j), all(scale));
        long left = lengths[b] - j;
        if (left < 16) v = _mm512_mask_blend_ps(left > 0 ? (__mmask16)((1u << left) - 1) : 0, all(-1e30f), v);
        most = _mm512_max_ps(most, v);
        _mm512_store_ps(values + j, v);
      }
      most = all(_mm512_reduce_max_ps(most));
      for (long j = 0; j < length; j += 16) {
        __m512 v = _mm512_load_ps(values + j);
        __mmask16 kept = _mm512_cmp_ps_mask(v, all(-1e29f), _CMP_GT_OS);
        v = _mm512_maskz_mov_ps(kept, exp_negative(_mm512_sub_ps(v, most)));
        sum = _mm512_add_ps(sum, v);
        _mm512_store_ps(values + j, v);
      }
      __m512 inverse = all(1.f / _mm512_reduce_add_ps(sum));
      for (long j = 0; j < length; j += 16) store(row + j, _mm512_mul_ps(_mm512_load_ps(values + j), inverse));
    }
}

/* in place on dp: p * (dp - sum(p * dp)) * scale */
void sm_bwd(const bf16 *p, bf16 *dp, long rows, long length, float scale) {
#pragma omp parallel for schedule(static)
  for (long i = 0; i < rows; i++) {
    const bf16 *q = p + i * length;
    bf16 *d = dp + i * length;
    __m512 sum = all(0);
    for (long j = 0; j < length; j += 16) sum = _mm512_fmadd_ps(load(q + j), load(d + j), sum);
    sum = all(_mm512_reduce_add_ps(sum));
    for (long j = 0; j < length; j += 16) {
      __m512 v = _mm512_mul_ps(load(q + j), _mm512_sub_ps(load(d + j), sum));
      store(d + j, _mm512_mul_ps(v, all(scale)));
    }
  }
}

/* The normal distribution function and its density, by Abramowitz and Stegun 7.1.26 (error below 1.5e-7) */
static inline __m512 normal_cdf(__m512 x, __m512 *density) {
  static const float coefficients[] = {-1.453152027f, 1.421413741f, -0.284496736f, 0.254829592f};
  __m512 e = exp_negative(_mm512_mul_ps(_mm512_mul_ps(x, x), all(-0.5f)));
  *density = _mm512_mul_ps(e, all(0.3989422804f));
  __m512 t = _mm512_div_ps(all(1.f), _mm512_fmadd_ps(_mm512_abs_ps(x), all(0.3275911f * 0.70710678f), all(1.f))), y = all(1.061405429f);
  for (int i = 0; i < 4; i++) y = _mm512_fmadd_ps(y, t, all(coefficients[i]));
  __m512 tail = _mm512_mul_ps(_mm512_mul_ps(_mm512_mul_ps(y, t), e), all(0.5f));
  return _mm512_mask_blend_ps(_mm512_cmp_ps_mask(x, all(0), _CMP_LT_OS), _mm512_sub_ps(all(1.f), tail), tail);
}

void gelu_fwd(const bf16 *x, bf16 *y, long n) {
#pragma omp parallel for schedule(static)
  for (long j = 0; j < n; j += 16) {
    __m512 v = load(x + j), density;
    store(y + j, _mm512_mul_ps(v, normal_cdf(v, &density)));
  }
}

/* in place on dy */
void gelu_bwd(const bf16 *x, bf16 *dy, long n) {
#pragma omp parallel for schedule(static)
  for (long j = 0; j < n; j += 16) {
    __m512 v = load(x + j), density, cdf = normal_cdf(v, &density);
    store(dy + j, _mm512_mul_ps(load(dy + j), _mm512_fmadd_ps(v, density, cdf)));
  }
}

/* One step of AdamW on the float weights p with the gradient g * g_scale; also writes their bf16 copy w.
 * bias1 and bias2: 1 - beta^steps. */
void adamw(float *p, bf16 *w, const bf16 *g, float *mean, float *variance, long n, float rate, float beta1, float beta2,
           float epsilon, float decay, float bias1, float bias2, float g_scale) {
#pragma omp parallel for schedule(static)
  for (long j = 0; j < n; j += 16) {
    __m512 d = _mm512_mul_ps(load(g + j), all(g_scale)), x = _mm512_loadu_ps(p + j);
    __m512 m = _mm512_fmadd_ps(_mm512_loadu_ps(mean + j), all(beta1), _mm512_mul_ps(d, all(1 - beta1)));
    __m512 v = _mm512_fmadd_ps(_mm512_loadu_ps(variance + j), all(beta2), _mm512_mul_ps(_mm512_mul_ps(d, d), all(1 - beta2)));
    __m512 below = _mm512_add_ps(_mm512_sqrt_ps(_mm512_mul_ps(v, all(1.f / bias2))), all(epsilon));
    x = _mm512_mul_ps(x, all(1 - rate * decay));
    x = _mm512_fnmadd_ps(_mm512_div_ps(m, below), all(rate / bias1), x);
    _mm512_storeu_ps(p + j, x);
    _mm512_storeu_ps(mean + j, m);
    _mm512_storeu_ps(variance + j, v);
    store(w + j, x);
  }
}

/* sum of squares, in blocks so that float sums stay exact enough */
double sumsq(const bf16 *g, long n) {
  double total = 0;
#pragma omp parallel for schedule(static) reduction(+ : total)
  for (long from = 0; from < n; from += 4096) {
    long to = from + 4096 < n ? from + 4096 : n;
    __m512 sum = all(0);
    for (long j = from; j < to; j += 16) {
      __m512 v = load(g + j);
      sum = _mm512_fmadd_ps(v, v, sum);
    }
    total += _mm512_reduce_add_ps(sum);
  }
  return total;
}
