package io.github.traktcli.infrastructure.http;

import io.github.traktcli.domain.input.InvalidInput;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands between this machine and Trakt, as the environment tells it.
 *
 * @param https the proxy for https addresses
 * @param http the proxy for http addresses
 * @param direct hosts that are called without a proxy; {@code *} is every host
 * @param certificates a PEM file of authorities to trust beside those of the Java runtime
 */
public record Network(
    Optional<Gate> https, Optional<Gate> http, List<String> direct, Optional<Path> certificates) {

  /** Nothing. */
  public static final Network OPEN =
      new Network(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  /**
   * A proxy.
   *
   * @param userInfo name and password, with a colon between them
   */
  public record Gate(Proxy.Type type, String host, int port, Optional<String> userInfo) {}

  /** Copies the list. */
  public Network {
    direct = List.copyOf(direct);
  }

  /**
   * Reads {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY}, {@code NO_PROXY}, each also
   * in lower case, and {@code SSL_CERT_FILE}.
   *
   * @param variable gives a variable of the environment that is set and not empty
   * @throws InvalidInput when a variable names no proxy
   */
  public static Network of(Function<String, Optional<String>> variable) {
    Optional<Gate> all = gate("ALL_PROXY", variable);
    return new Network(
        gate("HTTPS_PROXY", variable).or(() -> all),
        gate("HTTP_PROXY", variable).or(() -> all),
        inAnyCase("NO_PROXY", variable)
            .map(hosts -> List.of(hosts.toLowerCase(Locale.ROOT).strip().split("[,\\s]+")))
            .orElse(List.of()),
        variable.apply("SSL_CERT_FILE").map(Path::of));
  }

  private static Optional<String> inAnyCase(
      String name, Function<String, Optional<String>> variable) {
    return variable.apply(name.toLowerCase(Locale.ROOT)).or(() -> variable.apply(name));
  }

  private static Optional<Gate> gate(String name, Function<String, Optional<String>> variable) {
    return inAnyCase(name, variable).map(address -> gate(name, address.strip()));
  }

  private static Gate gate(String name, String address) {
    try {
      URI uri = new URI(address.contains("://") ? address : "http://" + address);
      if (uri.getHost() == null) {
        throw noProxy(name);
      }
      Optional<String> userInfo = Optional.ofNullable(uri.getUserInfo());
      return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
        case "http" -> new Gate(Proxy.Type.HTTP, uri.getHost(), port(uri, 80), userInfo);
        case "socks", "socks4", "socks5", "socks5h" ->
            new Gate(Proxy.Type.SOCKS, uri.getHost(), port(uri, 1080), userInfo);
        default -> throw noProxy(name);
      };
    } catch (URISyntaxException e) {
      throw noProxy(name);
    }
  }

  private static int port(URI address, int fallback) {
    return address.getPort() < 0 ? fallback : address.getPort();
  }

  /** Does not repeat the address, which may hold a password. */
  private static InvalidInput noProxy(String name) {
    return new InvalidInput(
        name + " must be the address of a proxy, such as http://proxy.example:3128.");
  }
}
