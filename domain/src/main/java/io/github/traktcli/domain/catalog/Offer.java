package io.github.traktcli.domain.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place where a title can be watched.
 *
 * @param country two letters
 * @param kind as Trakt sends it: {@code cable}, {@code free}, {@code cinema}, {@code subscription}
 *     or {@code purchase}
 * @param source the short name of the service
 * @param link may lack its scheme
 * @param currency three letters
 * @param rent the price, as Trakt writes it
 * @param purchase the price, as Trakt writes it
 * @param links further addresses by the kind of device, where they were asked for
 */
public record Offer(
    String country,
    String kind,
    String source,
    @Nullable String link,
    boolean uhd,
    @Nullable String currency,
    @Nullable String rent,
    @Nullable String purchase,
    Map<String, String> links) {

  /** Copies the links. */
  public Offer {
    links = Map.copyOf(links);
  }
}
