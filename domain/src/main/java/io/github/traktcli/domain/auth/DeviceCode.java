package io.github.traktcli.domain.auth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A login that waits for a person on another device. Section "Authentication - Devices" of the
 * contract.
 *
 * @param code what the client asks with; secret
 * @param userCode what the person types
 * @param page where the person types it
 * @param life how long both codes work
 * @param interval how long to wait between two questions
 */
public record DeviceCode(String code, String userCode, URI page, Duration life, Duration interval) {

  /** Returns the page with the code already typed in, which suits a QR code. */
  public URI pageWithCode() {
    String address = page.toString();
    String code = URLEncoder.encode(userCode, StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create(address + (address.endsWith("/") ? "" : "/") + code);
  }

  /** Never shows a code. */
  @Override
  public String toString() {
    return "DeviceCode[" + page + "]";
  }
}
