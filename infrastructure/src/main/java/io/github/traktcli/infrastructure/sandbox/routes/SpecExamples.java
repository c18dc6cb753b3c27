package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.blueprint.Blueprint;
import io.github.traktcli.infrastructure.blueprint.Markers;
import io.github.traktcli.infrastructure.blueprint.Match;
import io.github.traktcli.infrastructure.blueprint.Response;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.server.Fallback;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers what the sandbox does not model with the example of the contract. */
public final class SpecExamples implements Fallback {

  private final Predicate<Request> isSignedIn;
  private @Nullable Blueprint blueprint;

  /**
   * Makes the examples of this client's contract.
   *
   * @param isSignedIn tells whether a good token came with the request
   */
  public SpecExamples(Predicate<Request> isSignedIn) {
    this.isSignedIn = isSignedIn;
  }

  @Override
  public Optional<Reply> answer(Request request) {
    return blueprint().match(request.method(), request.path()).map(match -> of(match, request));
  }

  private synchronized Blueprint blueprint() {
    if (blueprint == null) {
      blueprint = Blueprint.ofThisClient();
    }
    return blueprint;
  }

  private Reply of(Match match, Request request) {
    boolean needsUser = match.operation().markers().access() == Markers.Access.REQUIRED;
    if (needsUser && !isSignedIn.test(request)) {
      return Reply.of(401);
    }
    Optional<Response> example = match.operation().answerTo(request.path(), request.query());
    if (example.isEmpty() || example.get().body().isBlank()) {
      return Reply.of(example.map(Response::status).orElse(204));
    }
    Object body = JsonText.read(example.get().body());
    return body == null
        ? Reply.of(example.get().status())
        : Reply.json(example.get().status(), body);
  }
}
