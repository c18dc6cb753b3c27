package io.github.traktcli.infrastructure.catalog;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.catalog.JustWatchLinks;
import io.github.traktcli.domain.catalog.Offer;
import io.github.traktcli.domain.catalog.Offers;
import io.github.traktcli.domain.catalog.StreamingService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is keyed by country, which no record can name: offers, services, and pages at
 * JustWatch.
 */
final class OffersReader {

  private static final String LINK_OF = "link_";

  private OffersReader() {}

  static Offers offers(Map<?, ?> byCountry) {
    List<Offer> offers = new ArrayList<>();
    byCountry.forEach(
        (country, kinds) ->
            members(kinds)
                .forEach(
                    (kind, entries) ->
                        objects(entries)
                            .forEach(
                                entry ->
                                    offers.add(
                                        offer(country.toString(), kind.toString(), entry)))));
    return new Offers(offers);
  }

  static JustWatchLinks justWatch(Map<?, ?> byCountry) {
    List<JustWatchLinks.Page> pages = new ArrayList<>();
    byCountry.forEach(
        (country, address) -> {
          if (address instanceof String text) {
            pages.add(new JustWatchLinks.Page(country.toString(), text));
          }
        });
    return new JustWatchLinks(pages);
  }

  static List<StreamingService> services(Map<?, ?> byCountry) {
    List<StreamingService> services = new ArrayList<>();
    byCountry.forEach(
        (country, entries) ->
            objects(entries)
                .forEach(
                    entry ->
                        services.add(
                            new StreamingService(
                                country.toString(),
                                text(entry, "source", ""),
                                text(entry, "name"),
                                flag(entry, "free"),
                                flag(entry, "cinema"),
                                flag(entry, "amazon"),
                                entry.get("link_count") instanceof Number count
                                    ? count.longValue()
                                    : null))));
    return services;
  }

  private static Offer offer(String country, String kind, Map<?, ?> entry) {
    Map<?, ?> prices = members(entry.get("prices"));
    Map<String, String> links = new TreeMap<>();
    entry.forEach(
        (name, value) -> {
          String link = link(value);
          if (name.toString().startsWith(LINK_OF) && link != null) {
            links.put(name.toString().substring(LINK_OF.length()), link);
          }
        });
    return new Offer(
        country,
        kind,
        text(entry, "source", ""),
        text(entry, "link"),
        flag(entry, "uhd"),
        text(entry, "currency"),
        price(prices.get("rent")),
        price(prices.get("purchase")),
        links);
  }

  private static Map<?, ?> members(@Nullable Object value) {
    return value instanceof Map<?, ?> members ? members : Map.of();
  }

  private static List<Map<?, ?>> objects(@Nullable Object value) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (value instanceof List<?> items) {
      items.forEach(item -> objects.add(members(item)));
    }
    return objects;
  }

  private static @Nullable String text(Map<?, ?> entry, String member) {
    return entry.get(member) instanceof String text ? text : null;
  }

  private static String text(Map<?, ?> entry, String member, String fallback) {
    return requireNonNullElse(text(entry, member), fallback);
  }

  private static boolean flag(Map<?, ?> entry, String member) {
    return Boolean.TRUE.equals(entry.get(member));
  }

  /** Prices were numbers until summer 2026, and are texts since. */
  private static @Nullable String price(@Nullable Object value) {
    return switch (value) {
      case String text when !text.isBlank() -> text;
      case Number number -> new BigDecimal(number.toString()).toPlainString();
      case null, default -> null;
    };
  }

  /** An address, which for some devices is wrapped in what starts their app. */
  private static @Nullable String link(@Nullable Object value) {
    return value instanceof String text
        ? text
        : text(members(members(value).get("params")), "contentTarget");
  }
}
