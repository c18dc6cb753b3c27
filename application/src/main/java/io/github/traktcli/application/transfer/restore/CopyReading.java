package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A copy of the account, read as an import would read it. What is wrong with it is told as of a
 * copy: nobody who restores can say of which form a file is.
 */
final class CopyReading implements ImportReading {

  private static final Set<String> FOREIGN = Set.of("unknown_format", "no_known_member");

  private final String name;
  private final ImportReading reading;

  private CopyReading(String name, ImportReading reading) {
    this.name = name;
    this.reading = reading;
  }

  /**
   * Opens it.
   *
   * @param name of its file
   * @throws TraktException with {@link TraktFailure.UnusableCopy} where it cannot be used
   */
  static CopyReading of(String name, Supplier<ImportReading> opening) {
    return new CopyReading(name, reworded(name, opening));
  }

  private static <T> T reworded(String name, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.UnreadableImport trouble) {
        throw new TraktException(unusable(name, trouble), e);
      }
      throw e;
    }
  }

  private static TraktFailure unusable(String name, TraktFailure.UnreadableImport trouble) {
    String detail =
        FOREIGN.contains(trouble.code())
            ? "it is no capture and no export of your account"
            : trouble.detail();
    return new TraktFailure.UnusableCopy(
        trouble.file().startsWith(name) ? trouble.file() : name + ", " + trouble.file(), detail);
  }

  @Override
  public String format() {
    return reading.format();
  }

  @Override
  public String layout() {
    return reading.layout();
  }

  @Override
  public String title() {
    return reading.title();
  }

  @Override
  public String why() {
    return reading.why();
  }

  @Override
  public void read(Consumer<? super ImportRecord> records) {
    reworded(
        name,
        () -> {
          reading.read(records);
          return reading;
        });
  }
}
