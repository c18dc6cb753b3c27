package io.github.traktcli.presentation.jq;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import tools.jackson.databind.JsonNode;

/** The functions of C's mathematics that jq has. */
final class MathFunctions {

  private final Map<String, Native> functions;

  private MathFunctions(Map<String, Native> functions) {
    this.functions = functions;
  }

  static void addTo(Map<String, Native> functions) {
    MathFunctions math = new MathFunctions(functions);
    math.addRounding();
    math.addAngles();
    math.addPowers();
    math.addParts();
    math.addPairs();
  }

  private void one(String name, DoubleUnaryOperator function) {
    functions.put(
        name + "/0", Native.of(in -> JqNumbers.of(function.applyAsDouble(JqNumbers.checked(in)))));
  }

  private void two(String name, DoubleBinaryOperator function) {
    functions.put(
        name + "/2",
        Native.ofTwo(
            (in, a, b) ->
                JqNumbers.of(function.applyAsDouble(JqNumbers.checked(a), JqNumbers.checked(b)))));
  }

  private void addRounding() {
    one("floor", Math::floor);
    one("ceil", Math::ceil);
    one("round", number -> Math.copySign(Math.floor(Math.abs(number) + 0.5), number));
    one("rint", Math::rint);
    one("nearbyint", Math::rint);
    one("trunc", number -> Math.copySign(Math.floor(Math.abs(number)), number));
    one("fabs", Math::abs);
  }

  private void addAngles() {
    one("sin", Math::sin);
    one("cos", Math::cos);
    one("tan", Math::tan);
    one("asin", Math::asin);
    one("acos", Math::acos);
    one("atan", Math::atan);
    one("sinh", Math::sinh);
    one("cosh", Math::cosh);
    one("tanh", Math::tanh);
    one("asinh", x -> Math.copySign(Math.log(Math.abs(x) + Math.sqrt(x * x + 1)), x));
    one("acosh", x -> Math.log(x + Math.sqrt(x * x - 1)));
    one("atanh", x -> Math.log1p(2 * x / (1 - x)) / 2);
  }

  private void addPowers() {
    one("sqrt", Math::sqrt);
    one("cbrt", Math::cbrt);
    one("exp", Math::exp);
    one("exp2", x -> Math.pow(2, x));
    one("exp10", x -> Math.pow(10, x));
    one("expm1", Math::expm1);
    one("log", Math::log);
    one("log2", Logarithms::base2);
    one("log10", Math::log10);
    one("log1p", Math::log1p);
    one("gamma", Logarithms::gamma);
    one("lgamma", Logarithms::gamma);
    functions.put("lgamma_r/0", Native.of(MathFunctions::gammaAndSign));
    one("tgamma", Logarithms::trueGamma);
  }

  private void addParts() {
    one("significand", MathFunctions::significand);
    one("logb", MathFunctions::exponent);
    functions.put("frexp/0", Native.of(MathFunctions::fractionAndExponent));
    functions.put("modf/0", Native.of(MathFunctions::fractionAndWhole));
  }

  private void addPairs() {
    two("pow", Math::pow);
    two("atan2", Math::atan2);
    two("fmin", MathFunctions::smaller);
    two("fmax", (a, b) -> -smaller(-a, -b));
    two("fmod", (a, b) -> a % b);
    two("hypot", Math::hypot);
    two("fdim", (a, b) -> a > b ? a - b : a <= b ? 0 : Double.NaN);
    two("copysign", Math::copySign);
    two("drem", Math::IEEEremainder);
    two("remainder", Math::IEEEremainder);
    two("nextafter", Math::nextAfter);
    two("nexttoward", Math::nextAfter);
    two("ldexp", MathFunctions::scaled);
    two("scalb", MathFunctions::scaled);
    two("scalbln", MathFunctions::scaled);
    functions.put(
        "fma/3",
        Native.ofThree(
            (a, b, c) ->
                JqNumbers.of(
                    Math.fma(JqNumbers.checked(a), JqNumbers.checked(b), JqNumbers.checked(c)))));
  }

  private static JsonNode gammaAndSign(JsonNode in) {
    double number = JqNumbers.checked(in);
    boolean negative = number < 0 && Math.floor(number) % 2 != 0;
    return Values.array()
        .add(JqNumbers.of(Logarithms.gamma(number)))
        .add(JqNumbers.of(negative ? -1 : 1));
  }

  private static double smaller(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
  }

  private static double scaled(double number, double exponent) {
    return Math.scalb(number, (int) exponent);
  }

  private static double exponent(double number) {
    if (number == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (!Double.isFinite(number)) {
      return Math.abs(number);
    }
    int exponent = Math.getExponent(number);
    return exponent >= Double.MIN_EXPONENT ? exponent : Math.getExponent(number * 0x1p54) - 54;
  }

  private static double significand(double number) {
    boolean normal = number != 0 && Double.isFinite(number);
    return normal ? scaled(number, -exponent(number)) : number;
  }

  private static JsonNode fractionAndExponent(JsonNode in) {
    double number = JqNumbers.checked(in);
    boolean normal = number != 0 && Double.isFinite(number);
    double exponent = normal ? exponent(number) + 1 : 0;
    return Values.array()
        .add(
            JqNumbers.of(
                normal
                    ? scaled(scaled(number, -exponent / 2), -exponent - (int) (-exponent / 2))
                    : number))
        .add(JqNumbers.of(exponent));
  }

  private static JsonNode fractionAndWhole(JsonNode in) {
    double number = JqNumbers.checked(in);
    double whole = Math.copySign(Math.floor(Math.abs(number)), number);
    double fraction = Double.isInfinite(number) ? 0 : number - whole;
    return Values.array()
        .add(JqNumbers.of(Math.copySign(fraction, number)))
        .add(JqNumbers.of(whole));
  }
}
