package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.application.catalog.Pictures;
import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.PublicFiles;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.KeptFiles;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures over HTTP, from Trakt's own hosts and from nobody else. Their addresses change with
 * them, so that one that is kept is never out of date.
 */
public final class HttpPictures implements Pictures {

  private static final long LONGEST = 3L << 20;
  private static final String TRAKT = ".trakt.tv";

  private final PublicFiles files;
  private final Optional<KeptFiles> kept;
  private final Endpoint endpoint;

  /**
   * Makes the adapter; nothing is sent yet.
   *
   * @param kept where pictures are kept; empty to keep none
   * @param endpoint whose pictures may be on this machine, where it is itself
   */
  public HttpPictures(PublicFiles files, Optional<KeptFiles> kept, Endpoint endpoint) {
    this.files = files;
    this.kept = kept;
    this.endpoint = endpoint;
  }

  @Override
  public Picture of(Document title, ItemType type) {
    Optional<String> address = address(title, type);
    if (address.isEmpty()) {
      return new Picture.Missing("Trakt has none");
    }
    Optional<URI> allowed = allowed(address.get());
    if (allowed.isEmpty()) {
      return new Picture.Missing("it is not on a host of Trakt");
    }
    String name = name(allowed.get());
    Optional<byte[]> before = kept.flatMap(shelf -> shelf.read(name));
    if (before.isPresent()) {
      return new Picture.Here(before.get());
    }
    try {
      byte[] file = files.picture(allowed.get().toString(), LONGEST);
      kept.ifPresent(shelf -> shelf.write(name, file));
      return new Picture.Here(file);
    } catch (IOException | TraktException e) {
      return new Picture.Missing(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<String> address(Document title, ItemType type) {
    try {
      if (Json.readAny(title.json()) instanceof Map<?, ?> item
          && item.get("images") instanceof Map<?, ?> images) {
        for (String kind : kinds(type)) {
          if (images.get(kind) instanceof List<?> addresses
              && !addresses.isEmpty()
              && addresses.getFirst() instanceof String address
              && !address.isBlank()) {
            return Optional.of(address.strip());
          }
        }
      }
      return Optional.empty();
    } catch (UnreadableJson e) {
      return Optional.empty();
    }
  }

  private static List<String> kinds(ItemType type) {
    return switch (type) {
      case EPISODE -> List.of("screenshot", "thumb");
      case PERSON -> List.of("headshot", "fanart");
      default -> List.of("poster", "thumb", "fanart");
    };
  }

  /** Trakt sends addresses without a scheme. */
  private Optional<URI> allowed(String address) {
    try {
      URI uri = new URI(address.contains("://") ? address : "https://" + address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
      boolean ofTrakt =
          scheme.equals("https")
              && host.endsWith(TRAKT)
              && (uri.getPort() == -1 || uri.getPort() == 443);
      boolean ofThisMachine =
          scheme.equals("http")
              && scheme.equals(endpoint.api().getScheme())
              && String.valueOf(uri.getRawAuthority()).equals(endpoint.api().getRawAuthority());
      return uri.getRawUserInfo() == null && (ofTrakt || ofThisMachine)
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String name(URI address) {
    try {
      byte[] text = address.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JVM has it
    }
  }
}
