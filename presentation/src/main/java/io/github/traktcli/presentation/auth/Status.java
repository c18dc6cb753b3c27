package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.auth.TokenSource;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt auth status}. */
@Command(footer = {"", "Ends in exit code 4 when nobody is signed in, or Trakt refuses the token."})
final class Status implements Callable<Integer> {

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--show-token", description = "Show the whole access token.")
  private boolean showToken;

  private final Console console;
  private final AuthUseCases useCases;

  Status(Console console, AuthUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    ShowSignIn.Status status = useCases.showSignIn().show(useCases.profiles().current());
    output
        .on(console)
        .computedPage(
            status, new PageView<>(this::blocks, shown -> name(shown).orElse("")), this::document);
    Optional<TraktFailure> problem = status.problem();
    if (problem.isPresent()) {
      throw new TraktException(problem.get());
    }
    return 0;
  }

  /** What {@code --json} prints; members without a value are null. */
  record StatusRecord(
      @Nullable String username,
      @Nullable String name,
      @Nullable Boolean vip,
      String profile,
      String source,
      @Nullable String expiresAt,
      boolean renewable,
      @Nullable String file,
      String token,
      List<String> otherProfiles,
      @Nullable Boolean accepted) {}

  private StatusRecord document(ShowSignIn.Status status) {
    return new StatusRecord(
        status.username().orElse(null),
        status.account().map(User::name).orElse(null),
        status.account().map(User::isVip).orElse(null),
        status.profile().value(),
        sourceName(status.source()),
        status.expiresAt().map(Instant::toString).orElse(null),
        status.renewable(),
        status.file().orElse(null),
        token(status),
        status.others().stream().map(ProfileName::value).toList(),
        accepted(status));
  }

  /** Null where Trakt could not be asked. */
  private static @Nullable Boolean accepted(ShowSignIn.Status status) {
    if (status.account().isPresent()) {
      return true;
    }
    return status.problem().filter(Status::isRefusal).isPresent() ? false : null;
  }

  private static boolean isRefusal(TraktFailure failure) {
    return failure instanceof TraktFailure.NotSignedIn
        || failure instanceof TraktFailure.Forbidden
        || failure instanceof TraktFailure.AccountLocked;
  }

  private List<Block> blocks(ShowSignIn.Status status) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(
            name(status).orElse("Somebody"),
            status.account().filter(User::isVip).map(vip -> "VIP").orElse("")));
    status
        .account()
        .map(User::username)
        .filter(username -> !username.equals(name(status).orElse("")))
        .ifPresent(username -> blocks.add(PageView.Block.fact("user", username)));
    blocks.add(
        new Block.Fact(
            "vip",
            Cell.of(status.account().filter(User::isVip).map(vip -> "yes").orElse(""))
                .toScripts()));
    blocks.add(Block.fact("profile", status.profile().value()));
    blocks.add(new Block.Fact("token from", source(status.source())));
    blocks.add(new Block.Fact("expires", expiry(status)));
    status.file().ifPresent(file -> blocks.add(Block.fact("file", file)));
    blocks.add(Block.fact("token", token(status)));
    blocks.add(
        Block.fact(
            "other profiles",
            status.others().stream().map(ProfileName::value).collect(Collectors.joining(", "))));
    return blocks;
  }

  private static Optional<String> name(ShowSignIn.Status status) {
    return status.account().map(User::label).or(status::username);
  }

  private static Cell source(TokenSource source) {
    return switch (source) {
      case ENVIRONMENT -> new Cell("TRAKT_ACCESS_TOKEN", sourceName(source));
      case FILE -> new Cell("a file", sourceName(source));
      case KEYRING -> new Cell("the keyring", sourceName(source));
      case SANDBOX -> new Cell("the sandbox, without a sign-in", sourceName(source));
    };
  }

  private static String sourceName(TokenSource source) {
    return switch (source) {
      case ENVIRONMENT -> "environment";
      case FILE -> "file";
      case KEYRING -> "keyring";
      case SANDBOX -> "sandbox";
    };
  }

  private Cell expiry(ShowSignIn.Status status) {
    if (status.expiresAt().isEmpty()) {
      return new Cell("not known", "");
    }
    Instant end = status.expiresAt().get();
    String words = Expiry.words(end, Dates.of(console));
    return new Cell(words + (status.renewable() ? ", then renewed by itself" : ""), end.toString());
  }

  private String token(ShowSignIn.Status status) {
    return showToken ? status.token() : Masked.of(status.token());
  }
}
