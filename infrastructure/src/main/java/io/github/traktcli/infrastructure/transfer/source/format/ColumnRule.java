package io.github.traktcli.infrastructure.transfer.source.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a value of ours comes from a column of a file: as it is, or {@code Score/10}, or {@code
 * Stars*2}. Where no number of a column is larger than what they are divided by, they are so many
 * of that: {@code Stars/5} makes 8 of 4, and {@code Score/10} 8 of 80.
 *
 * @param column the name of the column
 * @param factor what its numbers are multiplied with
 * @param divisor what they are divided by then
 */
record ColumnRule(String column, BigDecimal factor, BigDecimal divisor) {

  private static final Pattern CALCULATION =
      Pattern.compile("(.+?)\\s*([*/])\\s*(\\d{1,4}(?:\\.\\d{1,4})?)");

  static ColumnRule of(String text) {
    String stripped = text.strip();
    if (stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")) {
      stripped = stripped.substring(1, stripped.length() - 1);
    }
    Matcher matcher = CALCULATION.matcher(stripped);
    if (!matcher.matches() || new BigDecimal(matcher.group(3)).signum() == 0) {
      return new ColumnRule(stripped, BigDecimal.ONE, BigDecimal.ONE);
    }
    BigDecimal number = new BigDecimal(matcher.group(3));
    String column = matcher.group(1).strip();
    if (column.length() > 1 && column.startsWith("\"") && column.endsWith("\"")) {
      column = column.substring(1, column.length() - 1);
    }
    return matcher.group(2).equals("*")
        ? new ColumnRule(column, number, BigDecimal.ONE)
        : new ColumnRule(column, BigDecimal.ONE, number);
  }

  /**
   * Tells whether the numbers of a column, of which that is the largest, are so many of what they
   * are divided by.
   */
  boolean isOutOf(BigDecimal largest) {
    return divisor.compareTo(BigDecimal.ONE) > 0 && largest.compareTo(divisor) <= 0;
  }

  /** Returns the rule that makes of such numbers as many of 10. */
  ColumnRule outOfTen() {
    return new ColumnRule(column, factor.multiply(BigDecimal.TEN), divisor);
  }

  String value(String cell) {
    if (factor.compareTo(BigDecimal.ONE) == 0 && divisor.compareTo(BigDecimal.ONE) == 0) {
      return cell;
    }
    try {
      return new BigDecimal(cell.strip().replace(',', '.'))
          .multiply(factor)
          .divide(divisor, MathContext.DECIMAL64)
          .stripTrailingZeros()
          .toPlainString();
    } catch (NumberFormatException e) {
      return cell;
    }
  }
}
