package io.github.traktcli.infrastructure.transfer.plan;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.plan.Aim;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStore;
import io.github.traktcli.application.transfer.plan.PlayTimes;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans in the folder of the state: rows in files of their own, and one file of what was begun. */
public final class FilePlanStore implements PlanStore {

  private static final Pattern ROWS = Pattern.compile("rows-(\\d{1,10})-\\d+\\.jsonl");

  private final Path folder;
  private final Path begun;
  private final Supplier<String> account;
  private final ExclusiveLock running;

  /**
   * Makes the store; nothing is read or made yet.
   *
   * @param account whose library is written to, in a word; asked when a plan is kept or sought
   * @param waits how long other processes are waited for
   */
  public FilePlanStore(Folders folders, Supplier<String> account, ExclusiveLock.Waits waits) {
    this.folder = folders.state().resolve("import");
    this.begun = folder.resolve("begun.json");
    this.account = account;
    this.running = new ExclusiveLock(folder.resolve("running.lock"), waits);
  }

  @Override
  public <T> T alone(Supplier<T> work) {
    return running.during(work);
  }

  /** A personal list. */
  record ListDto(
      @Nullable String name,
      @Nullable String description,
      @Nullable String privacy,
      @Nullable Boolean ranked,
      @Nullable Map<String, Object> settings,
      @Nullable Long id,
      @Nullable String slug) {}

  /** What was begun. */
  record BegunDto(
      @Nullable String title,
      @Nullable String account,
      @Nullable String zone,
      @Nullable String time,
      @Nullable String now,
      @Nullable Boolean onlyOnce,
      @Nullable List<ListDto> lists,
      @Nullable Long write,
      @Nullable String aim,
      @Nullable String rows) {}

  @Override
  public PlanRows rows() {
    removeLeftovers();
    return FilePlanRows.make(
        folder.resolve(
            "rows-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".jsonl"));
  }

  /** A process that was killed while it planned leaves its rows behind. */
  private void removeLeftovers() {
    String kept = read().map(BegunDto::rows).orElse("");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "rows-*.jsonl")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        Matcher matcher = ROWS.matcher(name);
        if (!name.equals(kept)
            && matcher.matches()
            && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty()) {
          PrivateFiles.delete(file);
        }
      }
    } catch (IOException e) {
      throw PrivateFiles.unusable(folder, e);
    }
  }

  @Override
  public void begin(Begun plan, PlanRows rows) {
    if (!(rows instanceof FilePlanRows own)) {
      throw new IllegalArgumentException("these rows are of another store");
    }
    own.keep();
    String before = read().map(BegunDto::rows).orElse("");
    write(plan, String.valueOf(own.file().getFileName()));
    if (ROWS.matcher(before).matches()
        && !before.equals(String.valueOf(own.file().getFileName()))) {
      PrivateFiles.delete(folder.resolve(before));
    }
  }

  @Override
  public void update(Begun plan) {
    read().map(BegunDto::rows).ifPresent(rows -> write(plan, rows));
  }

  private void write(Begun plan, String rows) {
    PrivateFiles.write(
        begun,
        Json.write(
                new BegunDto(
                    plan.title(),
                    account.get(),
                    plan.times().zone().getId(),
                    plan.times().time().toString(),
                    plan.times().now().toString(),
                    plan.onlyOnce(),
                    plan.lists().stream()
                        .map(
                            list ->
                                new ListDto(
                                    list.name(),
                                    list.description(),
                                    list.privacy(),
                                    list.ranked(),
                                    list.settings(),
                                    list.at().id(),
                                    list.at().slug()))
                        .toList(),
                    plan.write().isPresent() ? plan.write().getAsLong() : null,
                    plan.aim().word(),
                    rows))
            + "\n");
  }

  @Override
  public Optional<Unfinished> unfinished() {
    return read()
        .filter(dto -> account.get().equals(dto.account()))
        .map(
            dto -> {
              try {
                return new Unfinished(domain(dto), FilePlanRows.open(folder.resolve(rows(dto))));
              } catch (IllegalArgumentException | DateTimeException | UnreadableJson e) {
                throw damaged(e);
              }
            });
  }

  private static String rows(BegunDto dto) {
    String name = required(dto.rows());
    if (!ROWS.matcher(name).matches()) {
      throw new IllegalArgumentException(name);
    }
    return name;
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("a value is missing");
    }
    return value;
  }

  private static Begun domain(BegunDto dto) {
    return new Begun(
        required(dto.title()),
        new PlayTimes(
            ZoneId.of(required(dto.zone())),
            LocalTime.parse(required(dto.time())),
            Instant.parse(required(dto.now()))),
        Boolean.TRUE.equals(dto.onlyOnce()),
        Objects.requireNonNullElse(dto.lists(), List.<ListDto>of()).stream()
            .map(
                list ->
                    new ImportRecord.NewList(
                        Objects.requireNonNullElse(list.name(), ""),
                        Objects.requireNonNullElse(list.description(), ""),
                        Objects.requireNonNullElse(list.privacy(), ""),
                        Boolean.TRUE.equals(list.ranked()),
                        Objects.requireNonNullElse(list.settings(), Map.of()),
                        new ImportRecord.NewList.Identity(list.id(), list.slug())))
            .toList(),
        dto.write() == null ? OptionalLong.empty() : OptionalLong.of(dto.write()),
        dto.aim() == null
            ? Aim.IMPORT
            : Aim.named(dto.aim()).orElseThrow(IllegalArgumentException::new));
  }

  private Optional<BegunDto> read() {
    try {
      return PrivateFiles.read(begun).map(text -> Json.read(text, BegunDto.class));
    } catch (UnreadableJson e) {
      throw damaged(e);
    }
  }

  private TraktException damaged(RuntimeException e) {
    return new TraktException(
        new TraktFailure.LocalState(
            begun.toString(), "it is damaged; remove it and import the files again"),
        e);
  }

  @Override
  public void end() {
    read()
        .ifPresent(
            dto -> {
              PrivateFiles.delete(begun);
              String rows = Objects.requireNonNullElse(dto.rows(), "");
              if (ROWS.matcher(rows).matches()) {
                PrivateFiles.delete(folder.resolve(rows));
              }
            });
  }
}
