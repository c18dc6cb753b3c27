package io.github.traktcli.infrastructure.update;

import io.github.traktcli.application.update.Releases;
import io.github.traktcli.infrastructure.http.Keeping;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Host;
import io.github.traktcli.infrastructure.http.TraktRequest.Method;
import java.util.List;
import java.util.Optional;

/**
 * The releases of the project: the address of the newest leads on to one with its number.
 *
 * @param http a client of the project's host, which sends nothing that belongs to Trakt
 */
public record HttpReleases(TraktHttp http) implements Releases {

  private static final String BEFORE = "/tag/v";

  @Override
  public Optional<String> newest() {
    TraktRequest request =
        TraktRequest.to(Host.AUTH, Method.GET, List.of("releases", "latest"))
            .kept(Keeping.Rule.NEVER);
    return http.sendAny(request).header("Location").flatMap(HttpReleases::number);
  }

  private static Optional<String> number(String address) {
    int at = address.lastIndexOf(BEFORE);
    String number = at < 0 ? "" : address.substring(at + BEFORE.length());
    return number.matches("[0-9]{1,6}(\\.[0-9]{1,6}){1,3}")
        ? Optional.of(number)
        : Optional.empty();
  }
}
