package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import java.util.List;
import java.util.Map;

/** Members of a body that have a few words to choose from. */
final class Choices {

  private final Map<String, List<String>> words;

  /** Makes the choices: the words of each member. */
  Choices(Map<String, List<String>> words) {
    this.words = Map.copyOf(words);
  }

  /**
   * Lets a body pass that says none but these words, or nothing.
   *
   * @throws Refusal 422 else
   */
  void check(JsonObject body) {
    words.forEach(
        (member, allowed) -> {
          if (body.has(member) && !allowed.contains(body.textOr(member, ""))) {
            throw new Refusal(
                Reply.invalid(member, "must be one of " + String.join(", ", allowed)));
          }
        });
  }
}
