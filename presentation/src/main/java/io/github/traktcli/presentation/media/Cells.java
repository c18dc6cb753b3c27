package io.github.traktcli.presentation.media;

import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lengths, codes and marks for people, beside their exact form for scripts. */
public final class Cells {

  private Cells() {}

  /** Returns {@code 1h 56m}; the exact form is minutes. */
  public static Cell length(@Nullable Integer minutes) {
    if (minutes == null || minutes <= 0) {
      return Cell.EMPTY;
    }
    int hours = minutes / 60;
    int rest = minutes % 60;
    String shown =
        hours == 0 ? rest + "m" : rest == 0 ? hours + "h" : hours + "h " + twoDigits(rest) + "m";
    return new Cell(shown, minutes.toString());
  }

  /** Returns the English name of a country; the exact form is its two letters. */
  public static Cell country(@Nullable String code) {
    return code == null || code.isBlank()
        ? Cell.EMPTY
        : new Cell(
            Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.ENGLISH), code);
  }

  /** Returns the English name of a language; the exact form is its two letters. */
  public static Cell language(@Nullable String code) {
    return code == null || code.isBlank()
        ? Cell.EMPTY
        : new Cell(Locale.of(code).getDisplayLanguage(Locale.ENGLISH), code);
  }

  /** Returns {@code drama, science fiction}; the exact form keeps the slugs. */
  public static Cell slugs(List<String> slugs) {
    String exact = String.join(",", slugs);
    return new Cell(exact.replace("-", " ").replace(",", ", "), exact);
  }

  /** Returns {@code series premiere} for {@code series_premiere}. */
  public static Cell words(@Nullable String constant) {
    return constant == null ? Cell.EMPTY : new Cell(constant.replace('_', ' '), constant);
  }

  /** Returns a rating with one digit behind the point; the exact form is Trakt's. */
  public static Cell rating(@Nullable Double rating) {
    return rating == null || rating == 0
        ? Cell.EMPTY
        : new Cell(Numbers.rating(rating), rating.toString());
  }

  /** Returns {@code 12.5 %}; the exact form is the number. */
  public static Cell percent(@Nullable Double number) {
    if (number == null) {
      return Cell.EMPTY;
    }
    String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return new Cell(plain + " %", plain);
  }

  /** Returns an address that a program can open; Trakt leaves the scheme out at times. */
  public static Cell address(@Nullable String address) {
    if (address == null || address.isBlank()) {
      return Cell.EMPTY;
    }
    return Cell.of(address.contains("://") ? address : "https://" + address);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
