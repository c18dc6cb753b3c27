package io.github.traktcli.domain.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * Proves at the end of a browser login that it is the one that began it (PKCE, RFC 7636, with
 * S256).
 *
 * @param value 43 to 128 letters; secret until the code is exchanged
 */
public record CodeVerifier(String value) {

  private static final int RANDOM_BYTES = 32;

  /** Makes a new one; the source of randomness must be a secure one. */
  public static CodeVerifier random(RandomGenerator random) {
    return new CodeVerifier(randomText(random));
  }

  /** Returns an unguessable text of 43 letters, digits, dashes and underscores. */
  public static String randomText(RandomGenerator random) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return base64(bytes);
  }

  /** Returns what is sent when the login begins. */
  public String challenge() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return base64(sha256.digest(value.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** Never shows itself. */
  @Override
  public String toString() {
    return "CodeVerifier[]";
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
