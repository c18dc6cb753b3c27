package io.github.traktcli.presentation.jq;

/** Logarithms and gamma functions that Java has not. */
final class Logarithms {

  private static final int LARGEST_FACTORIAL = 171;
  private static final double HALF_LOG_TAU = Math.log(2 * Math.PI) / 2;
  private static final double SERIES_FROM = 15;

  /** Stirling's: B(2k) / (2k (2k - 1)). */
  private static final double[] SERIES = {
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
  };

  private Logarithms() {}

  static double base2(double number) {
    int exponent =
        number >= Double.MIN_NORMAL && Double.isFinite(number) ? Math.getExponent(number) : 0;
    return exponent + Math.log(Math.scalb(number, -exponent)) / Math.log(2);
  }

  /** Returns the logarithm of the absolute value of the gamma function. */
  static double gamma(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x) || (x <= 0 && x == Math.rint(x))) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < 0.5) {
      return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - gamma(1 - x);
    }
    if (x == Math.rint(x) && x < LARGEST_FACTORIAL) {
      return Math.log(factorial(x - 1));
    }
    double shifted = x;
    double product = 1;
    while (shifted < SERIES_FROM) {
      product *= shifted++;
    }
    double sum = 0;
    double power = shifted;
    for (double coefficient : SERIES) {
      sum += coefficient / power;
      power *= shifted * shifted;
    }
    return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TAU + sum - Math.log(product);
  }

  /** Returns the gamma function itself. */
  static double trueGamma(double x) {
    if (x == Math.rint(x)) {
      if (x <= 0) {
        return x == 0 ? 1 / x : Double.NaN;
      }
      return x <= LARGEST_FACTORIAL ? factorial(x - 1) : Double.POSITIVE_INFINITY;
    }
    if (x < 0.5) {
      return Math.PI / (Math.sin(Math.PI * x) * trueGamma(1 - x));
    }
    return Math.exp(gamma(x));
  }

  private static double factorial(double number) {
    double product = 1;
    for (int i = 2; i <= number; i++) {
      product *= i;
    }
    return product;
  }
}
