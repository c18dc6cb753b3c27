package io.github.traktcli.presentation.jq;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;

/**
 * Numbers of jq: as they were written while they are only handed on, and 64 bits with a floating
 * point as soon as something is reckoned with them.
 */
final class JqNumbers {

  private static final int SMALLEST_PLAIN = -4;
  private static final int ZEROS = 15;

  private JqNumbers() {}

  /** Returns a number with the digits that were written. */
  static JsonNode literal(String text) {
    try {
      BigDecimal decimal = new BigDecimal(text);
      if (decimal.signum() == 0 && text.startsWith("-")) {
        return DoubleNode.valueOf(-0.0);
      }
      return DecimalNode.valueOf(decimal);
    } catch (ArithmeticException | NumberFormatException e) {
      return DoubleNode.valueOf(Double.parseDouble(text));
    }
  }

  static JsonNode of(double number) {
    return DoubleNode.valueOf(number);
  }

  static JsonNode of(int number) {
    return IntNode.valueOf(number);
  }

  static double value(JsonNode number) {
    return switch (number) {
      case DecimalNode decimal -> decimal.decimalValue().doubleValue();
      case BigIntegerNode integer -> integer.bigIntegerValue().doubleValue();
      default -> number.doubleValue();
    };
  }

  static double checked(JsonNode number) {
    if (!number.isNumber()) {
      throw JqError.of(number, "number required");
    }
    return value(number);
  }

  static boolean isNan(JsonNode number) {
    return number.isDouble() && Double.isNaN(number.doubleValue());
  }

  /** Compares: what is no number comes first; written numbers by all of their digits. */
  static int compare(JsonNode left, JsonNode right) {
    if (isNan(left)) {
      return -1;
    }
    if (isNan(right)) {
      return 1;
    }
    if (left.isDouble() || right.isDouble()) {
      double a = value(left);
      double b = value(right);
      return a < b ? -1 : a == b ? 0 : 1;
    }
    if (left.isInt() && right.isInt()) {
      return Integer.compare(left.intValue(), right.intValue());
    }
    return decimal(left).compareTo(decimal(right));
  }

  private static BigDecimal decimal(JsonNode number) {
    return number instanceof BigIntegerNode integer
        ? new BigDecimal(integer.bigIntegerValue())
        : number.decimalValue();
  }

  /** Returns a number as jq prints it. */
  static String text(JsonNode number) {
    return switch (number) {
      case DecimalNode decimal -> decimal.decimalValue().toString();
      case BigIntegerNode integer -> integer.bigIntegerValue().toString();
      case DoubleNode real -> text(real.doubleValue());
      default -> Long.toString(number.longValue());
    };
  }

  private static String text(double number) {
    if (Double.isNaN(number)) {
      return "null";
    }
    if (Double.isInfinite(number)) {
      return text(Math.copySign(Double.MAX_VALUE, number));
    }
    if (number == 0) {
      return 1 / number < 0 ? "-0" : "0";
    }
    BigDecimal shortest = shortest(Math.abs(number));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    String sign = number < 0 ? "-" : "";
    if (point <= SMALLEST_PLAIN || point > digits.length() + ZEROS) {
      return sign + exponential(digits, point - 1);
    }
    if (point <= 0) {
      return sign + "0." + "0".repeat(-point) + digits;
    }
    if (point >= digits.length()) {
      return sign + digits + "0".repeat(point - digits.length());
    }
    return sign + digits.substring(0, point) + "." + digits.substring(point);
  }

  /** Java writes at least two digits, also where one would do. */
  private static BigDecimal shortest(double number) {
    BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
    BigDecimal one = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
    return decimal.precision() == 2 && one.doubleValue() == number
        ? one.stripTrailingZeros()
        : decimal;
  }

  private static String exponential(String digits, int exponent) {
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return "%s%se%s%02d"
        .formatted(digits.charAt(0), fraction, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  /** Returns a number as an integer, the nearest one where there is none so large. */
  static long integer(JsonNode number) {
    return (long) value(number);
  }
}
