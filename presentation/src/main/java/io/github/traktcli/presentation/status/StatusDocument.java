package io.github.traktcli.presentation.status;

import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.status.StatusAnswer;
import io.github.traktcli.application.status.StatusPart;
import io.github.traktcli.domain.user.LimitUse;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.Printer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How things stand as one object: a member for each part that was wanted, with the documents of
 * Trakt in it as they came, {@code null} for what is not or failed, and the failures beside them.
 */
final class StatusDocument {

  /** Nothing but the document is printed. */
  static final PageView<StatusDocument> VIEW = new PageView<>(same -> List.of(), same -> "");

  private StatusDocument() {}

  /** What is told of a sign-in; members without a value are null. */
  record Token(
      boolean signedIn,
      @Nullable String username,
      @Nullable String slug,
      @Nullable Boolean vip,
      @Nullable String profile,
      @Nullable String source,
      @Nullable String expiresAt,
      @Nullable Boolean renewable,
      @Nullable String next) {}

  /** What is told of a limit. */
  record Limit(
      String name, long most, @Nullable Long used, @Nullable Integer percent, boolean nearlyFull) {}

  static Sourced<StatusDocument> of(
      List<StatusAnswer> answers, Set<StatusPart> wanted, Map<String, String> failures) {
    Map<StatusPart, String> members = new EnumMap<>(StatusPart.class);
    wanted.forEach(part -> members.put(part, "null"));
    answers.forEach(answer -> members.put(answer.part(), json(answer)));
    List<String> texts = new ArrayList<>();
    members.forEach((part, json) -> texts.add("\"" + part.word() + "\":" + json));
    texts.add("\"failures\":" + Printer.json(failures));
    return new Sourced<>(new StatusDocument(), new Document("{" + String.join(",", texts) + "}"));
  }

  private static String json(StatusAnswer answer) {
    return switch (answer) {
      case StatusAnswer.SignedOut() ->
          Printer.json(
              new Token(false, null, null, null, null, null, null, null, "trakt auth login"));
      case StatusAnswer.SignedIn(var signIn) -> Printer.json(token(signIn));
      case StatusAnswer.Watching(var now) -> now.map(each -> each.source().json()).orElse("null");
      case StatusAnswer.Airing(var entries) -> StatusRows.array(entries);
      case StatusAnswer.Next(var shows) -> StatusRows.array(shows);
      case StatusAnswer.Requests(var users) -> StatusRows.array(users);
      case StatusAnswer.Limits(var limits) ->
          Printer.json(limits.stream().map(StatusDocument::limit).toList());
      case StatusAnswer.Failed failed -> "null";
    };
  }

  private static Token token(ShowSignIn.Status signIn) {
    return new Token(
        true,
        signIn.username().orElse(null),
        signIn.account().map(User::slug).orElse(null),
        signIn.account().map(User::isVip).orElse(null),
        signIn.profile().value(),
        signIn.source().name().toLowerCase(java.util.Locale.ROOT),
        signIn.expiresAt().map(Instant::toString).orElse(null),
        signIn.renewable(),
        null);
  }

  private static Limit limit(LimitUse use) {
    return new Limit(
        use.name(),
        use.most(),
        use.used().isPresent() ? use.used().getAsLong() : null,
        use.percent().isPresent() ? use.percent().getAsInt() : null,
        use.isNearlyFull());
  }
}
