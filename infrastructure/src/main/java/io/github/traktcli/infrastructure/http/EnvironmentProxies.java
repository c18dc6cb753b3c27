package io.github.traktcli.infrastructure.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Sends requests by the proxies that the environment names, which OkHttp does not read itself. */
final class EnvironmentProxies extends ProxySelector implements Authenticator {

  private static final List<Proxy> NO_PROXY = List.of(Proxy.NO_PROXY);

  private final Network network;

  EnvironmentProxies(Network network) {
    this.network = network;
  }

  @Override
  public List<Proxy> select(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    Optional<Network.Gate> gate =
        "https".equalsIgnoreCase(address.getScheme()) ? network.https() : network.http();
    if (gate.isEmpty() || Endpoint.isLoopback(host) || isDirect(host, address.getPort())) {
      return NO_PROXY;
    }
    Network.Gate proxy = gate.get();
    return List.of(
        new Proxy(proxy.type(), InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException e) {
    // There is no other proxy to go to.
  }

  /** Gives a proxy the name and password of its address, which OkHttp asks for beforehand. */
  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response) {
    String header = "Proxy-Authorization";
    Optional<String> userInfo = network.https().or(network::http).flatMap(Network.Gate::userInfo);
    if (userInfo.isEmpty() || response.request().header(header) != null) {
      return null;
    }
    String[] parts = userInfo.get().split(":", 2);
    return response
        .request()
        .newBuilder()
        .header(header, Credentials.basic(parts[0], parts.length > 1 ? parts[1] : ""))
        .build();
  }

  private boolean isDirect(String host, int port) {
    return network.direct().stream()
        .anyMatch(
            entry ->
                entry.equals("*")
                    || entry.equals(host + ":" + port)
                    || entry.equals(host)
                    || host.endsWith(entry.startsWith(".") ? entry : "." + entry));
  }
}
