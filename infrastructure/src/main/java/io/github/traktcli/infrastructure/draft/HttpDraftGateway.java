package io.github.traktcli.infrastructure.draft;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.infrastructure.answer.AnswerReader;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.media.SubjectBody;
import io.github.traktcli.infrastructure.media.SubjectPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What users write, over HTTP: a POST makes, a PUT changes. */
public final class HttpDraftGateway implements DraftGateway {

  private final TraktHttp http;
  private final AnswerReaders readers;

  /** Makes the adapter; nothing is sent yet. */
  public HttpDraftGateway(TraktHttp http, AnswerReaders readers) {
    this.http = http;
    this.readers = readers;
  }

  @Override
  public <T> Optional<Sourced<T>> send(DraftRequest<T> request) {
    return read(request, readers.of(request.draft()));
  }

  private <D, T> Optional<Sourced<T>> read(DraftRequest<T> request, AnswerReader<D, T> reader) {
    String[] path = SubjectPath.in(request.draft().path(), request.subject());
    Map<String, Object> body = new LinkedHashMap<>();
    if (!request.draft().namesSubject()) {
      body.putAll(SubjectBody.of(request.subject()));
    }
    body.putAll(body(request.values()));
    TraktRequest sent =
        request.draft().way() == Draft.Way.MAKE
            ? TraktRequest.post(body, path)
            : TraktRequest.put(body, path);
    return http.readIfAny(sent, reader.dto(), reader.about(request.subject()));
  }

  /** A name with a dot stands inside the member before it. */
  private static Map<String, Object> body(Map<String, Object> values) {
    Map<String, Object> body = new LinkedHashMap<>();
    Map<String, Map<String, Object>> members = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          int dot = name.indexOf('.');
          if (dot < 0) {
            body.put(name, value);
          } else {
            Map<String, Object> inside =
                members.computeIfAbsent(name.substring(0, dot), outer -> new LinkedHashMap<>());
            inside.put(name.substring(dot + 1), value);
            body.put(name.substring(0, dot), inside);
          }
        });
    return body;
  }
}
