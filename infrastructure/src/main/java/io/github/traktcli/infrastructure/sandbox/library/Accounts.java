package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The users: the one whose library can be changed, and a few others to look at. */
public final class Accounts {

  /** The slug of the user whose library can be changed. */
  public static final String OWNER = "alex";

  private static final String OTHERS = "others";

  private final List<TsvTable.Row> users = TsvTable.read("users.tsv");
  private final Map<String, Library> others = new HashMap<>();
  private final LibraryFile own;
  private final Seed seed;
  private final Consumer<Library> passing;

  /**
   * Makes the users.
   *
   * @param passing does to the library of the sandbox's own user what the time that has passed did
   *     to it; the same each time until something is changed
   */
  public Accounts(LibraryFile own, Seed seed, Consumer<Library> passing) {
    this.own = own;
    this.seed = seed;
    this.passing = passing;
  }

  /** Reads the user's library. */
  public <T> T read(String user, Function<Library, T> reader) {
    if (user.equals(OWNER)) {
      return own.read(mine -> reader.apply(today(mine)));
    }
    Optional<Library> changed =
        own.read(mine -> mine.root().object(OTHERS).flatMap(all -> all.object(user)))
            .map(Library::new);
    if (changed.isPresent()) {
      return reader.apply(changed.get());
    }
    synchronized (others) {
      return reader.apply(others.computeIfAbsent(user, seed::library));
    }
  }

  /** Changes what somebody else shares; it is kept with the library of the sandbox's own user. */
  public <T> T changeShared(String user, Function<Library, T> change) {
    return own.change(
        mine -> {
          JsonObject kept = mine.part(OTHERS);
          Library shared = kept.object(user).map(Library::new).orElseGet(() -> seed.library(user));
          T result = change.apply(shared);
          kept.with(user, shared.root());
          return result;
        });
  }

  /** Changes the library of the sandbox's own user. */
  public <T> T change(Function<Library, T> change) {
    return own.change(mine -> change.apply(today(mine)));
  }

  private Library today(Library mine) {
    passing.accept(mine);
    return mine;
  }

  public boolean exists(String slug) {
    return find(slug).isPresent();
  }

  /** The line of a user in the table of users. */
  public Optional<TsvTable.Row> find(String slug) {
    return users.stream().filter(row -> row.text(0).equals(slug)).findFirst();
  }

  public List<String> slugs() {
    return users.stream().map(row -> row.text(0)).toList();
  }
}
