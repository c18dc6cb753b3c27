package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles that some exports write as web pages have them: an ampersand is five letters there. */
final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:(amp|lt|gt|quot|apos|nbsp)|#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));");

  private Entities() {}

  /** Returns a thing with the characters that its titles mean. */
  static ImportItem resolved(ImportItem item) {
    if (item.toString().indexOf('&') < 0) {
      return item;
    }
    Map<String, String> names = new LinkedHashMap<>();
    item.names().forEach((what, name) -> names.put(what, text(name)));
    return new ImportItem(
        item.type(),
        orNull(item.title()),
        item.year(),
        item.season(),
        item.episode(),
        item.ids(),
        item.show() == null ? null : resolved(item.show()),
        names,
        item.readings().stream().map(Entities::resolved).toList());
  }

  private static @Nullable String orNull(@Nullable String title) {
    return title == null ? null : text(title);
  }

  /** Returns the characters that a text means. */
  static String text(String written) {
    return ENTITY.matcher(written).replaceAll(one -> Matcher.quoteReplacement(character(one)));
  }

  private static String character(java.util.regex.MatchResult entity) {
    if (entity.group(1) != null) {
      return switch (entity.group(1)) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        default -> " ";
      };
    }
    int point =
        entity.group(2) != null
            ? Integer.parseInt(entity.group(2))
            : Integer.parseInt(entity.group(3), 16);
    return Character.isValidCodePoint(point) && !Character.isISOControl(point)
        ? Character.toString(point)
        : entity.group();
  }
}
