package io.github.traktcli.infrastructure.act;

import io.github.traktcli.application.act.ActGateway;
import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.ActParameter;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.media.SubjectPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Acts over HTTP: a POST does, a DELETE takes back. */
public final class HttpActGateway implements ActGateway {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpActGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public void perform(ActRequest request) {
    String[] path = path(request);
    Map<String, String> body = new LinkedHashMap<>();
    request
        .values()
        .forEach(
            (parameter, value) -> {
              if (parameter.place() == ActParameter.Place.BODY) {
                body.put(parameter.traktName(), value);
              }
            });
    TraktRequest sent =
        request.act().direction() == Act.Direction.DO
            ? TraktRequest.post(body.isEmpty() ? null : body, path)
            : TraktRequest.delete(path);
    for (Map.Entry<ActParameter, String> said : request.values().entrySet()) {
      if (said.getKey().place() == ActParameter.Place.QUERY) {
        sent = sent.with(said.getKey().traktName(), said.getValue());
      }
    }
    http.send(sent);
  }

  private static String[] path(ActRequest request) {
    List<String> path =
        new ArrayList<>(List.of(SubjectPath.in(request.act().path(), request.subject())));
    for (ActParameter parameter : request.act().parameters()) {
      String value = request.values().get(parameter);
      if (parameter.place() == ActParameter.Place.PATH && value != null) {
        path.add(value);
      }
    }
    return path.toArray(String[]::new);
  }
}
